import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Code, siteCode } from '../../../lib/eleventy/code.ts';
import { folderOf } from '../../support/content.ts';

/** Code of a site in a folder of its own, which is the working folder for the length of the test. */
async function codeOf(t: TestContext): Promise<Code> {
  const before = process.cwd();
  const folder = await folderOf(t, {
    'lib/words.ts': "export const words = { hello: 'Hallo' };",
    'lib/eleventy/render.ts': "export { words } from '../words.ts';",
    '_data/greeting.ts': "import { words } from '../lib/words.ts';\nexport default words;",
    '_data/count.ts': 'let count = 0;\nexport default async () => (count += 1);',
    'src/generated/a.11ty.ts': 'export default (text: string) => text.trim();',
    'src/de/a.md': 'no code',
    'package.json': '{ "dependencies": {} }',
  });
  t.after(() => process.chdir(before));
  process.chdir(folder);
  return siteCode();
}

const edit = (word: string) =>
  writeFile('lib/words.ts', `export const words = { hello: '${word}' };`);

test('data, templates and what renders them share their modules', async (t) => {
  const code = await codeOf(t);
  await code.load();
  assert.deepEqual(await code.data('./_data/greeting.ts'), { hello: 'Hallo' });
  const { words } = code.module('lib/eleventy/render.ts');
  assert.equal(await code.data('_data/greeting.ts'), words);
  const { default: template } = code.module('./src/generated/a.11ty.ts');
  assert.equal((template as (text: string) => string)(' a '), 'a');
  assert.throws(() => code.module('lib/words.ts'), { message: /no module lib\/words\.ts/ });
});

test('a function is asked for its data in each build', async (t) => {
  const code = await codeOf(t);
  await code.load();
  const counts = [await code.data('_data/count.ts'), await code.data('_data/count.ts')];
  assert.deepEqual(counts, [1, 2]);
});

test('an edit is seen once it is told, and an edited text loads no code', async (t) => {
  const code = await codeOf(t);
  const greeting = async () => {
    await code.load();
    return code.data('_data/greeting.ts');
  };
  const first = await greeting();
  await edit('Guten Tag');
  assert.equal(await greeting(), first);
  code.changed(['./src/de/a.md']);
  assert.equal(await greeting(), first);
  code.changed(['./src/de/a.md', './lib/words.ts']);
  assert.deepEqual(await greeting(), { hello: 'Guten Tag' });
});

test('code that cannot be read is a problem with its place, until it is mended', async (t) => {
  const code = await codeOf(t);
  await edit("'");
  await assert.rejects(code.load(), {
    name: 'ContentError',
    message: /^lib\/words\.ts:1: Die Datei ist hier nicht lesbar \(.+\)\.$/m,
  });
  await edit('Hallo');
  await code.load();
  assert.deepEqual(await code.data('_data/greeting.ts'), { hello: 'Hallo' });
});

test('what a data file throws is a problem with its line, what other code throws is not', async (t) => {
  const code = await codeOf(t);
  await writeFile('_data/count.ts', 'const a = 1;\n\nexport default { a, b: nichts };');
  await assert.rejects(code.load(), {
    name: 'ContentError',
    message:
      /^_data\/count\.ts:3: Die Datei enthält hier etwas, das nicht gelesen werden kann \(nichts is not defined\)\.$/m,
  });
  await writeFile('_data/count.ts', 'export default 1;');
  await writeFile('lib/words.ts', "throw new Error('code');");
  code.changed(['lib/words.ts']);
  await assert.rejects(code.load(), { name: 'Error', message: 'code' });
});

test('the code before an edit is forgotten', async (t) => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const code = await codeOf(t);
  await code.load();
  const before = new WeakRef((await code.data('_data/greeting.ts')) as object);
  code.changed(['lib/words.ts']);
  await code.load();
  // What was asked for is kept until the task ends that asked for it.
  await setImmediate();
  collectGarbage();
  assert.equal(before.deref(), undefined);
});
