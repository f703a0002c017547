import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const UNIT = 'tests/unit';
const BUILD = 'tests/build';

/**
 * The files that Node's runner is to run, each in a process of its own. Starting a process with all that
 * `lib/` imports takes about a second, which is longer than most tests, so the files of a folder of
 * `tests/unit` share one: this writes a file that imports them all. Whole builds stay apart.
 *
 * @param folder where to write them; emptied first.
 * @returns paths of files, because Node 20 wants its test files by name.
 */
export function unitEntries(folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const groups = new Map<string, string[]>();
  for (const file of testFiles(UNIT)) {
    const name = path.relative(UNIT, path.dirname(file)).replaceAll(path.sep, '-') || 'lib';
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const entries = [...groups].map(([name, files]) => {
    const entry = path.join(folder, `${name}.test.ts`);
    const imports = files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/'));
    writeFileSync(entry, imports.map((file) => `import '${file}';\n`).join(''));
    return entry;
  });
  return [...testFiles(BUILD), ...entries];
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(folder, file));
}
