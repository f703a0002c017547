import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import type { Citation } from '../../facts/types.ts';
import { parseFields } from './entry-problems.ts';
import { text, webAddress, years } from './fields.ts';
import type { RawEntry } from './raw-entry.ts';

const CITATION = z.strictObject({
  titel: text.describe('der Name der Quelle, wie er am Ende der Seite steht'),
  jahr: years.optional().describe('das Jahr der Quelle oder eine Zeitspanne wie 2019–2021'),
  adresse: webAddress.optional().describe('eine Internetadresse mit „https://“'),
});

/** Reads an entry of `quellen.yaml`. */
export function parseCitation(raw: RawEntry): Citation | Problem[] {
  const read = parseFields(raw, `Die Quelle „${brief(raw.name)}“`, CITATION);
  if (Array.isArray(read)) return read;
  const { titel, jahr, adresse } = read.fields;
  return {
    label: titel,
    ...(jahr === undefined ? {} : { year: jahr }),
    ...(adresse === undefined ? {} : { url: adresse }),
  };
}
