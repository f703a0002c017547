import type { TestContext } from 'node:test';
import { type Entries, readEntries } from '../../lib/files/entries/read.ts';
import { folderOf, worded } from './content.ts';

/** The day of the tests that read entries. */
export const TODAY = '2026-11-29';

/** Small files of every kind, without a problem. */
const FILES = {
  'buero.yaml': `name:
  wert: Amt für Tests
stadt:
  wert: Stadt Beispiel
gebaeude:
  wert: Altes Haus
strasse:
  wert: Weg 1
postleitzahl:
  wert: 01234
ort:
  wert: Beispiel
bundesland:
  wert: Beispielland
land:
  wert: DE
e-mail:
  wert: amt@example.org
telefon:
  wert: 0631 123-45
lage:
  wert: 49.5, 7.25
`,
  'angaben.yaml': '# Nichts\n',
  'orte.yaml': '',
  'hilfenummern.yaml': '',
  'quellen.yaml': 'netz:\n  titel: Netz\n',
};

/** Reads files of entries in the place of the small ones. */
export async function entriesOf(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  today = TODAY,
): Promise<Entries> {
  const all = Object.entries({ ...FILES, ...files });
  const root = await folderOf(
    t,
    Object.fromEntries(all.map(([name, text]) => [`src/angaben/${name}`, text])),
  );
  return readEntries(root, today);
}

/** The problems of files as `file:line: what | how to mend it`. */
export async function problemsIn(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const { problems } = await entriesOf(t, files);
  return problems.map((problem) => worded(problem).replace('src/angaben/', ''));
}
