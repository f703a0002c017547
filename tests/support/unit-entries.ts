import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const UNIT = 'tests/unit';
const BUILD = 'tests/build';

/**
 * The files that Node's runner is to run, each in a process of its own. Starting a process with all that
 * `lib/` imports takes longer than most tests, so the tests of a folder share as many as there are
 * cores: this writes a file for each that imports its part.
 *
 * @param folder where to write them; emptied first.
 * @returns paths of files, because Node 20 wants its test files by name.
 */
export function unitEntries(folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...entriesOf(BUILD, folder), ...entriesOf(UNIT, folder)];
}

function entriesOf(tests: string, folder: string): string[] {
  const imports = testFiles(tests).map(
    (file) => `import '${path.relative(folder, file).replaceAll(path.sep, '/')}';\n`,
  );
  const processes = availableParallelism();
  return Array.from({ length: processes }, (_, part) => {
    const entry = path.join(folder, `${path.basename(tests)}-${part + 1}.test.ts`);
    // Dealt out in turn, so that the slow tests of one folder do not meet in one process.
    writeFileSync(entry, imports.filter((_, index) => index % processes === part).join(''));
    return entry;
  });
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(folder, file));
}
