import path from 'node:path';
import { readSources } from '../content/read.ts';
import { sectionsOfFile } from '../content/translate.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { readRecords } from './records.ts';

/**
 * Declares that the last change of a German page did not change what it says, so that no reader of a
 * translation is told of it. Only translations of the newest recorded state are concerned: one that was
 * outdated before stays so.
 *
 * @param name the German page below `src`, e.g. `de/kontakt.md`.
 * @returns a German sentence saying what was done.
 * @throws Error, worded in German, where there is no such page.
 */
export async function declareUnchanged(root: string, name: string): Promise<string> {
  const { sources } = await readSources(root);
  const source = sources.find(({ raw }) => raw.file === `src/${name}`);
  if (!source)
    throw new Error(
      `„${name}“ ist keine deutsche Seite, deren Kopf lesbar ist. Beispiel: de/kontakt.md`,
    );
  const records = (await readRecords(root)).get(source.key) ?? [];
  const present = sectionsOfFile(source);
  const before = source.fields.sameMeaning ?? [];
  const known = new Set([
    ...records.map(({ hash }) => hash),
    ...before.flatMap((one) => one.split('=')),
  ]);
  const current = new Set(present.map(({ hash }) => hash));
  // The newest state stands last; a state that is still the present one was not changed.
  const newest = records.filter(({ hash }) => !current.has(hash)).reverse();
  const added = present
    .filter(({ hash }) => !known.has(hash))
    .flatMap(({ hash, heading }) => {
      const state = newest.find((record) => record.heading === heading);
      return state ? [`${state.hash}=${hash}`] : [];
    });
  if (added.length === 0) return `${name}: Es gibt keine Änderung, die zu bestätigen wäre.`;
  await setFrontMatterList(path.join(root, source.raw.file), 'sameMeaning', [...before, ...added]);
  return `${name}: ${added.length === 1 ? 'Eine Änderung gilt' : `${added.length} Änderungen gelten`} als ohne Einfluss auf den Sinn.`;
}
