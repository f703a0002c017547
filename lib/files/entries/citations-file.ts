import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import type { Citation } from '../../facts/types.ts';
import { parseFields } from './entry-problems.ts';
import { text, webAddress, years } from './fields.ts';
import type { RawEntry } from './raw-entry.ts';

export const CITATION = z.strictObject({
  titel: text.describe('der Name der Quelle, wie er am Ende der Seite steht'),
  jahr: years.optional().describe('das Jahr der Quelle oder eine Zeitspanne wie 2019–2021'),
  adresse: webAddress.optional().describe('eine Internetadresse mit „https://“'),
});

/**
 * Reads an entry of `quellen.yaml`.
 *
 * @param now the machine's day, `YYYY-MM-DD`.
 */
export function parseCitation(raw: RawEntry, now: string): Citation | Problem[] {
  // A source may tell of the next year.
  const latest = String(Number(now.slice(0, 4)) + 1);
  const schema = CITATION.superRefine(({ jahr = '' }, context) => {
    if (jahr.slice(-4) <= latest) return;
    context.addIssue({ code: 'custom', message: 'das Jahr liegt in der Zukunft', path: ['jahr'] });
  });
  const read = parseFields(raw, `Die Quelle „${brief(raw.name)}“`, schema);
  if (Array.isArray(read)) return read;
  const { titel, jahr, adresse } = read.fields;
  return {
    label: titel,
    ...(jahr === undefined ? {} : { year: jahr }),
    ...(adresse === undefined ? {} : { url: adresse }),
  };
}
