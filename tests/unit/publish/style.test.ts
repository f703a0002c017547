import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { bundleStyle } from '../../../lib/publish/style.ts';
import { folderOf } from '../../support/content.ts';

test('imports are bundled in their order, minified, and in words that older browsers know', async (t) => {
  const folder = await folderOf(t, {
    'main.css': '@import "./a.css";\n@import "./sub/b.css";\n\nbody { margin: 0px }\n',
    'a.css': '/* Farben */ :root { --paper: #ffffff }',
    'sub/b.css': 'nav { & a { color: red } }',
  });
  assert.equal(
    await bundleStyle(path.join(folder, 'main.css')),
    ':root{--paper:#fff}nav a{color:red}body{margin:0}',
  );
});
