import type { TestContext } from 'node:test';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { type Entries, readEntries } from '../../lib/files/entries/read.ts';
import { folderOf, worded } from './content.ts';
import { TODAY } from './markdown.ts';

/** An office with all that must be known of one. */
export const OFFICE_FILE = `name:
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
`;

/** Small files of every kind, without a problem. */
const FILES = {
  'buero.yaml': OFFICE_FILE,
  'angaben.yaml': 'wort:\n  art: text\n  wert: Wort\n',
  'links.yaml':
    'seite:\n  name: Seite\n  adressen:\n    de: https://example.org/\n  geschichte: ja\n',
  'orte.yaml': 'dorf:\n  name: Dorf\n  anschrift: Weg 9\n  geschichte: ja\n',
  'hilfenummern.yaml': 'polizei:\n  gruppe: notfall\n  nummern: 110\n  geschichte: ja\n',
  'quellen.yaml': 'netz:\n  titel: Netz\n',
  'woerter.yaml': 'geld:\n  seite: kontakt.md\n  woerter:\n    de: Geld\n',
  'uebergabe.yaml':
    'logo:\n  teil: liefern\n  was: Logo\n  wer: Amt\n  seit: 2026-11-23\n  unbestaetigt-online: ja\n',
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
  return readEntries(filesOnDisk(root), today);
}

/** The problems of files as `file:line: what | how to mend it`. */
export async function problemsIn(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const { problems } = await entriesOf(t, files);
  return problems.map((problem) => worded(problem).replace('src/angaben/', ''));
}
