import assert from 'node:assert/strict';
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { copyFixture } from '../support/project.ts';
import { runCommand } from '../support/run-command.ts';

const folder = await copyFixture('fix');
const check = (...options: string[]) =>
  runCommand(process.execPath, ['--import', 'tsx', 'tools/check-content.ts', ...options], {
    cwd: folder,
    env: process.env,
  });

test('the check mends what it can, says so, and finds no problem in it', async () => {
  const file = path.join(folder, 'src/de/kontakt.md');
  const before = await readFile(file, 'utf8');
  await appendFile(file, '\n##\u00a0Mehr\n\nDas ist "gut".');
  const line = before.split('\n').length + 1;
  const { output, code } = await check('--fix');
  assert.match(output, new RegExp(`^Behoben: src/de/kontakt\\.md:${line}: Am Anfang der Zeile `));
  assert.match(output, new RegExp(`\nBehoben: src/de/kontakt\\.md:${line + 2}: Hier standen `));
  assert.match(output, /\nInhalt geprüft: \d+ Seiten, keine Probleme\.\n/);
  assert.equal(code, 0);
  assert.equal(await readFile(file, 'utf8'), `${before}\n## Mehr\n\nDas ist „gut“.\n`);
  const again = await check('--fix');
  assert.match(again.output, /^Es gab nichts, was sich von selbst beheben lässt\.\n/);
});

test('an option that does not exist is named with those that do', async () => {
  const { output, code } = await check('--fixx');
  assert.match(output, /^Aufruf:\n {2}npm run check {2}.*\n {2}npm run check -- --fix /);
  assert.equal(code, 1);
});
