import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { bundleStyle } from '../../../lib/publish/style.ts';
import { folderOf } from '../../support/content.ts';

test('imports are bundled in their order and minified', async (t) => {
  const folder = await folderOf(t, {
    'main.css': '@import "./a.css";\n@import "./sub/b.css";\n\nbody { margin: 0px }\n',
    'a.css': '/* Farben */ :root { --paper: #ffffff }',
    'sub/b.css': 'a { color: red }',
  });
  assert.equal(
    await bundleStyle(path.join(folder, 'main.css')),
    ':root{--paper:#fff}a{color:red}body{margin:0}',
  );
});

test('newer syntax is written in older words', async (t) => {
  const folder = await folderOf(t, { 'main.css': 'nav { & a { color: red } }' });
  assert.equal(await bundleStyle(path.join(folder, 'main.css')), 'nav a{color:red}');
});

test('wrong CSS is an error that names file and line', async (t) => {
  const folder = await folderOf(t, { 'main.css': 'a { color: red }\n} b {}\n' });
  await assert.rejects(bundleStyle(path.join(folder, 'main.css')), (error: object) => {
    assert.ok('fileName' in error && String(error.fileName).endsWith('main.css'));
    assert.ok('loc' in error);
    assert.deepEqual({ ...Object(error.loc) }, { line: 2, column: 1 });
    return true;
  });
});

test('an import that does not exist is an error', async (t) => {
  const folder = await folderOf(t, { 'main.css': '@import "./fehlt.css";' });
  await assert.rejects(bundleStyle(path.join(folder, 'main.css')));
});
