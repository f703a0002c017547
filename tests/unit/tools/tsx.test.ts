import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../../support/run-command.ts';

/** Runs a TypeScript file through `tools/tsx.mjs` in a project below a folder of this name. */
async function runIn(name: string): Promise<{ code: number | null; output: string }> {
  const folder = path.resolve('.cache/folders', name, 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'tools'), { recursive: true });
  cpSync('tools/tsx.mjs', path.join(folder, 'tools/tsx.mjs'));
  writeFileSync(path.join(folder, 'tools/hello.ts'), "console.log('hello' as string);");
  const preload = pathToFileURL(path.join(folder, 'tools/tsx.mjs')).href;
  return runCommand(process.execPath, ['--import', preload, 'tools/hello.ts'], { cwd: folder });
}

for (const name of ['a#b', 'a?b', 'a%20b', 'a%b']) {
  test(`in a folder called ${name} a command says why it cannot work`, async () => {
    const { code, output } = await runIn(name);
    const sign = /[#?%]/.exec(name)?.[0];
    assert.equal(code, 1);
    assert.equal(
      output.trim(),
      `Im Pfad des Projekts steht ein „${sign}“. Damit können die Werkzeuge hier nicht arbeiten.\n` +
        'Bitte den Ordner umbenennen, sodass im ganzen Pfad kein #, ? oder % steht.',
    );
  });
}

for (const name of ['a b', 'a*b', "ä'b[c]{d}(e)!"]) {
  test(`in a folder called ${name} TypeScript runs`, async () => {
    const { code, output } = await runIn(name);
    assert.deepEqual({ code, output: output.trim() }, { code: 0, output: 'hello' });
  });
}
