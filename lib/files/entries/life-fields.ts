import { z } from 'zod';
import type { Aging, DatedValue, Life } from '../../facts/life.ts';
import { date, day, names, text, yes } from './fields.ts';

/** Fields that every entry may have: source and life. */
export const LIFE = {
  quelle: names
    .optional()
    .describe('ein Name aus quellen.yaml, oder mehrere mit Kommas dazwischen'),
  gesehen: date
    .optional()
    .describe('der Tag, an dem jemand die Angabe zuletzt geprüft hat, oder das Jahr der Quelle'),
  bis: day.optional().describe('der letzte Tag, an dem die Angabe stimmt, zum Beispiel 2026-03-31'),
  bestaetigt: day.optional().describe('der Tag, an dem die Stadt die Angabe bestätigt hat'),
  unbestaetigt: text
    .pipe(z.enum(['entwurf', 'hinweis'], { error: 'hier kann „entwurf“ oder „hinweis“ stehen' }))
    .optional()
    .describe('„entwurf“ (bis zur Bestätigung nur in Entwürfen) oder „hinweis“ (mit Hinweis)'),
  geschichte: yes.optional().describe('„ja“, wenn sich die Angabe nie mehr ändert'),
};

export type LifeFields = Partial<z.output<z.ZodObject<typeof LIFE>>>;

const UNCONFIRMED = { entwurf: 'draft', hinweis: 'note' } as const;

/**
 * The life of an entry.
 *
 * @param aging how its kind ages; what is history never does.
 * @param changes days from which its values hold.
 */
export function lifeOf(
  { gesehen, bis, bestaetigt, unbestaetigt, geschichte }: LifeFields,
  aging: Aging,
  changes: readonly string[] = [],
): Life {
  return {
    aging: geschichte ? 'never' : aging,
    changes,
    ...(gesehen === undefined ? {} : { seen: gesehen }),
    ...(bis === undefined ? {} : { until: bis }),
    ...(bestaetigt === undefined ? {} : { confirmed: bestaetigt }),
    ...(unbestaetigt === undefined ? {} : { unconfirmed: UNCONFIRMED[unbestaetigt] }),
  };
}

/** Values as `valueOn` takes them, and the days on which they change. */
export function datedValues<T>(
  given: readonly { readonly ab?: string | undefined; readonly wert: T }[],
): [values: readonly DatedValue<T>[], changes: readonly string[]] {
  const values = given.map(({ ab, wert }) => ({
    ...(ab === undefined ? {} : { from: ab }),
    value: wert,
  }));
  return [values, given.flatMap(({ ab }) => ab ?? [])];
}
