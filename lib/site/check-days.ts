import type { Problem } from '../base/problem.ts';
import type { ContentFiles } from '../files/read.ts';

/**
 * Finds days in front matter that are yet to come. Only the content check does this, by the clock of the machine: a
 * build may have any clock (`SITE_NOW`).
 *
 * @param latest the last good day, `YYYY-MM-DD`.
 */
export function futureDays(
  { originals, translations }: Pick<ContentFiles, 'originals' | 'translations'>,
  latest: string,
): Problem[] {
  const days = [
    ...originals.map(({ raw, fields }) => ({ raw, name: 'updated', day: fields.updated })),
    ...translations.flatMap(({ raw, fields }) => [
      { raw, name: 'updated', day: fields.updated },
      { raw, name: 'reviewed', day: fields.reviewed },
    ]),
  ];
  return days
    .filter(({ day }) => day !== undefined && day > latest)
    .map(({ raw, name, day }) => ({
      file: raw.file,
      line: raw.lines.get(name) ?? 1,
      message: `Der Tag im Feld „${name}“ liegt in der Zukunft: ${day}.`,
      fix: 'Schreiben Sie den Tag der letzten Änderung oder der Prüfung.',
    }));
}
