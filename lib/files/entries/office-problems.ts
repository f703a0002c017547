import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import { ENTRIES_FOLDER } from './entry-file.ts';
import type { RawEntry } from './raw-entry.ts';

/** Parts of the office that the file lacks. */
export function missingParts(
  raws: readonly RawEntry[],
  parts: readonly string[],
  optional: string,
): Problem[] {
  const given = new Set(raws.map(({ name }) => name));
  // A file that is missing or unreadable is reported as such.
  if (given.size === 0) return [];
  // A name with a slip is reported as unknown, with the right one.
  const meant = new Set([...given].map((name) => mostSimilar(name, parts)));
  return parts
    .filter((name) => name !== optional && !given.has(name) && !meant.has(name))
    .map((name) => ({
      file: `${ENTRIES_FOLDER}/buero.yaml`,
      line: 1,
      message: `Die Angabe „${name}“ zum Büro fehlt.`,
      fix: `Ergänzen Sie eine Zeile „${name}:“ und darunter eingerückt „wert: …“.`,
    }));
}

/** An entry that is no part of the office. */
export function unknownPart({ file, name, lines }: RawEntry, parts: readonly string[]): Problem {
  const similar = mostSimilar(name, parts);
  const fix =
    similar === null
      ? `Angaben zum Büro sind: ${parts.join(', ')}. Andere gehören in die Datei angaben.yaml.`
      : `Meinten Sie „${similar}“?`;
  const message = `Die Angabe „${brief(name)}“ zum Büro ist unbekannt.`;
  return { file, line: lines.get('') ?? 1, message, fix };
}

/**
 * Takes a last day out of an entry. After it the office would have no address or number, so it is a problem of its own;
 * what editors mean is said by the next value and its first day.
 */
export function withoutEnd(raw: RawEntry, title: string): { raw: RawEntry; problems: Problem[] } {
  const { bis, ...data } = Object(raw.data) as Record<string, unknown>;
  if (bis === undefined) return { raw, problems: [] };
  const problem = {
    file: raw.file,
    line: raw.lines.get('bis') ?? 1,
    message: `${title}: Hier gibt es kein „bis“, denn danach stünde auf jeder Seite nichts mehr.`,
    fix: 'Kennen Sie den nächsten Wert, schreiben Sie beide als Liste, den neuen mit „ab“ und seinem ersten Tag, und löschen Sie „bis“. Wie das aussieht, steht oben in der Datei. Kennen Sie ihn noch nicht, notieren Sie den Tag in einer Zeile, die mit # beginnt.',
  };
  return { raw: { ...raw, data }, problems: [problem] };
}
