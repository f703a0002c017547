import path from 'node:path';
import { readSources } from '../content/read.ts';
import { sectionsOfFile } from '../content/translate.ts';
import { diffText, wordDiff } from './diff.ts';
import { meaningOfState, type RecordedSection } from './freshness.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { readRecords } from './records.ts';
import { type Section, wholeText } from './sections.ts';
import { valuesOf } from './values.ts';

/**
 * Declares that the last change of a German page did not change what it says, so that no reader of a
 * translation is told of it. Only translations of the newest recorded state are concerned: one that was
 * outdated before stays so.
 *
 * @param name the German page below `src`, e.g. `de/kontakt.md`.
 * @returns German text saying what was declared, with the words that changed.
 * @throws Error, worded in German, where there is no such page, or where a number or an address changed.
 */
export async function declareUnchanged(root: string, name: string): Promise<string> {
  const { sources } = await readSources(root);
  const source = sources.find(({ raw }) => raw.file === `src/${name}`);
  if (!source)
    throw new Error(
      `„${name}“ ist keine deutsche Seite, deren Kopf lesbar ist. Beispiel: de/kontakt.md`,
    );
  const records = (await readRecords(root)).get(source.key) ?? [];
  const declared = source.fields.sameMeaning ?? [];
  const changes = lastChanges(sectionsOfFile(source), records, declared);
  if (changes.length === 0) return `${name}: Es gibt keine Änderung, die zu bestätigen wäre.`;
  const drifted = changes.find(([before, after]) => valuesText(before) !== valuesText(after));
  if (drifted) {
    const diff = diffOf(drifted);
    throw new Error(
      `${name}: Hier hat sich eine Zahl, eine Adresse oder ein Verweis geändert, das ändert den Sinn: ${diff}`,
    );
  }
  const added = changes.map(([before, { hash }]) => `${meaningOfState(before.hash)}=${hash}`);
  await setFrontMatterList(path.join(root, source.raw.file), 'sameMeaning', [
    ...new Set([...declared, ...added]),
  ]);
  const count = changes.length === 1 ? 'Eine Änderung gilt' : `${changes.length} Änderungen gelten`;
  return [`${name}: ${count} als ohne Einfluss auf den Sinn.`, ...changes.map(diffOf)].join('\n  ');
}

type ChangeOfSection = readonly [before: RecordedSection, after: Section];

/** The sections that say something new, each with its newest recorded state: the one under its heading. */
function lastChanges(
  present: readonly Section[],
  records: readonly RecordedSection[],
  declared: readonly string[],
): ChangeOfSection[] {
  const known = new Set([
    ...records.map(({ hash }) => meaningOfState(hash)),
    ...declared.flatMap((one) => one.split('=')),
  ]);
  const changed = present.filter(({ hash }) => !known.has(hash));
  const current = new Set(present.map(({ hash }) => hash));
  // A state that is still one of today was not changed.
  const left = records.filter(({ hash }) => !current.has(meaningOfState(hash)));
  // The newest state stands last, and so does the last of several sections with one heading.
  return [...changed]
    .reverse()
    .flatMap((after): ChangeOfSection[] => {
      const at = left.findLastIndex(({ heading }) => heading === after.heading);
      const [before] = at === -1 ? [] : left.splice(at, 1);
      return before ? [[before, after]] : [];
    })
    .reverse();
}

function valuesText(section: Pick<Section, 'heading' | 'text'>): string {
  const keys = valuesOf(wholeText(section)).map(({ key }) => key);
  return keys.sort().join('\n');
}

function diffOf([before, after]: ChangeOfSection): string {
  const place = after.heading || 'Anfang der Seite';
  return `${place}: ${diffText(wordDiff(before, after))}`;
}
