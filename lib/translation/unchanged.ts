import path from 'node:path';
import { readSources, type SourcePage } from '../files/read.ts';
import { contentName } from './content-name.ts';
import { diffText, placesIn, wordDiff } from './diff.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { type OpenChange, openChanges } from './open-changes.ts';
import { readRecords } from './records.ts';
import { wholeText } from './sections.ts';
import { valuesOf } from './values.ts';

const DRIFTED =
  'Hier hat sich eine Zahl, eine Adresse oder ein Verweis geändert, das ändert den Sinn';

/**
 * Declares that a change of a German page did not change what it says, so that no reader of a translation
 * is told of it. What lies between the recorded text and today's is not known, so that a change that did
 * matter could hide behind a corrected typo: only where a single place of the page has changed since it
 * was recorded last is it declared at once, else the editor names the changes that were shown.
 *
 * @param name the German page below `src`, e.g. `de/kontakt.md`.
 * @param pairs the changes to declare, as `OpenChange.pair`.
 * @returns German text saying what was declared, with the words that changed, or what there is to name.
 * @throws Error, worded in German, where there is no such page or change, or where a number or an address
 *   changed; then nothing is declared.
 */
export async function declareUnchanged(
  root: string,
  name: string,
  pairs: readonly string[] = [],
): Promise<string> {
  const [source, changes] = await readChanges(root, name);
  const given = source.raw.file.slice('src/'.length);
  const unknown = pairs.find((pair) => !changes.some((change) => change.pair === pair));
  if (unknown) {
    throw new Error(`${given}: Die Änderung ${unknown} gibt es nicht, oder nicht mehr.`);
  }
  if (changes.length === 0) return `${given}: Es gibt keine Änderung, die zu bestätigen wäre.`;
  const named = changes.filter(({ pair }) => pairs.includes(pair));
  const chosen = pairs.length > 0 ? named : only(changes);
  const drifted = (chosen.length > 0 ? chosen : changes).filter(isDrifted);
  const [first] = drifted;
  if (first && (chosen.length > 0 || drifted.length === changes.length)) {
    throw new Error(`${given}: ${DRIFTED}: ${diffOf(first)}`);
  }
  if (chosen.length === 0) return question(given, changes);
  const declared = [...(source.fields.sameMeaning ?? []), ...chosen.map(({ pair }) => pair)];
  await setFrontMatterList(path.join(root, source.raw.file), 'sameMeaning', declared);
  const count = chosen.length === 1 ? 'Eine Änderung gilt' : `${chosen.length} Änderungen gelten`;
  return [`${given}: ${count} als ohne Einfluss auf den Sinn.`, ...chosen.map(diffOf)].join('\n  ');
}

async function readChanges(root: string, name: string): Promise<[SourcePage, OpenChange[]]> {
  const { sources, translations } = await readSources(root);
  const source = sources.find(({ raw }) => raw.file === `src/${contentName(root, name)}`);
  if (!source) {
    throw new Error(
      `„${name}“ ist keine deutsche Seite, deren Kopf lesbar ist. Beispiel: de/kontakt.md`,
    );
  }
  const recorded = (await readRecords(root)).get(source.key) ?? [];
  const own = translations.filter(({ key }) => key === source.key);
  return [source, openChanges(source, own, recorded)];
}

/** The only change since the newest recorded states, if it is a single one; what is older stays open. */
function only(changes: readonly OpenChange[]): OpenChange[] {
  const newest = changes.filter(
    ({ after }, index) => changes.findIndex((other) => other.after === after) === index,
  );
  const [change] = newest;
  const isSingle = change && newest.length === 1 && placesIn(diffBetween(change)) === 1;
  return isSingle ? [change] : [];
}

function question(name: string, changes: readonly OpenChange[]): string {
  return [
    `${name}: Seit dem letzten bestätigten Stand hat sich der Text an mehreren Stellen geändert. Noch ist nichts bestätigt.`,
    'Nennen Sie jede Änderung, die den Sinn nicht ändert. Steckt in einer davon auch eine Änderung des Sinns, lassen Sie sie aus, und passen Sie die Übersetzungen an.',
    ...changes.map((change) => {
      const command = `npm run translations -- unchanged ${name} ${change.pair}`;
      return `  ${diffOf(change)}\n    ${isDrifted(change) ? `${DRIFTED}.` : command}`;
    }),
  ].join('\n');
}

function isDrifted({ before, after }: OpenChange): boolean {
  return valuesText(before) !== valuesText(after);
}

function valuesText(section: Parameters<typeof wholeText>[0]): string {
  const keys = valuesOf(wholeText(section)).map(({ key }) => key);
  return keys.sort().join('\n');
}

function diffBetween({ before, after }: OpenChange) {
  return wordDiff(before, after);
}

function diffOf(change: OpenChange): string {
  const place = change.after.heading || 'Anfang der Seite';
  return `${place}: ${diffText(diffBetween(change))}`;
}
