import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { Entries } from '../files/entries/read.ts';
import type { ContentFiles } from '../files/read.ts';
import type { Site } from './index.ts';

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

/**
 * Days of checks and decisions in entries that are yet to come: until long after them nobody would be asked to check again.
 *
 * @param latest the last good day, `YYYY-MM-DD`.
 */
export function futureChecks(
  { all, handover }: Pick<Entries, 'all' | 'handover'>,
  latest: string,
): Problem[] {
  const days = [
    ...all.map(({ raw, life }) => ({
      ...{ raw, what: 'Die Angabe' },
      days: { gesehen: life.seen, bestaetigt: life.confirmed },
    })),
    ...handover.map(({ raw, since, done }) => ({
      ...{ raw, what: 'Der Punkt' },
      days: { seit: since, erledigt: done ?? undefined },
    })),
  ];
  return days.flatMap(({ raw, what, days }) =>
    Object.entries(days)
      .filter(([, day = '']) => day > latest)
      .map(([field, day]) => ({
        file: raw.file,
        line: raw.lines.get(field) ?? 1,
        message: `${what} „${brief(raw.name)}“: Der Tag im Feld „${field}“ liegt in der Zukunft: ${day}.`,
        fix: 'Schreiben Sie den Tag, an dem es war. Was noch kommt, tragen Sie an dem Tag ein.',
      })),
  );
}

/**
 * Reviews that are older than the German text which the translation has today. The German page may have changed
 * without a change of its meaning, so they stop nothing.
 */
export function earlyReviews(site: Site): Problem[] {
  return site.files.translations.flatMap(({ raw, slug, language, fields }) => {
    const { reviewed = '', updated = '' } = fields;
    const { translation } = site.page(slug, language) ?? {};
    const written = translation?.german.updated ?? '';
    if (!reviewed || !translation || translation.outdated.length > 0) return [];
    if (reviewed >= written || updated > reviewed) return [];
    return [
      {
        file: raw.file,
        line: raw.lines.get('reviewed') ?? 1,
        message: `Geprüft wurde am ${reviewed}, doch der deutsche Text ist vom ${written}.`,
        fix: 'Stimmt der Tag im Feld „reviewed“? Sonst soll jemand die Übersetzung noch einmal prüfen.',
      },
    ];
  });
}
