import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import type { Fact } from '../../facts/types.ts';
import type { Entry } from './entry.ts';
import { parseFields } from './entry-problems.ts';
import { email, phone, text, webAddress } from './fields.ts';
import { LIFE, lifeOf } from './life-fields.ts';
import type { RawEntry } from './raw-entry.ts';

const PLACE = z.strictObject({
  anschrift: text
    .optional()
    .describe('Straße und Hausnummer, wenn bekannt mit Postleitzahl und Ort'),
  telefon: phone.optional().describe('eine Telefonnummer'),
  'e-mail': email.optional().describe('eine E-Mail-Adresse'),
  internetseite: webAddress.optional().describe('eine Internetadresse mit „https://“'),
  zeiten: text.optional().describe('die Öffnungszeiten auf Deutsch'),
  ...LIFE,
});

/** Fields that are facts, with their kinds. */
const KINDS = {
  anschrift: 'text',
  telefon: 'phone',
  'e-mail': 'email',
  internetseite: 'url',
  zeiten: 'text',
} as const;

/** Reads an entry of `orte.yaml`: `ort.<name>.<field>` for each field, `zeit.stand-<name>` for the day of its check. */
export function parsePlace(raw: RawEntry): Entry | Problem[] {
  const read = parseFields(raw, `Der Ort „${brief(raw.name)}“`, PLACE);
  if (Array.isArray(read)) return read;
  const { fields } = read;
  const parts = Object.entries(KINDS).flatMap(([field, kind]): [string, Fact][] => {
    const value = fields[field as keyof typeof KINDS];
    return value === undefined ? [] : [[`ort.${raw.name}.${field}`, { kind, value }]];
  });
  if (fields.gesehen !== undefined) {
    parts.push([`zeit.stand-${raw.name}`, { kind: 'date', value: fields.gesehen }]);
  }
  return {
    raw,
    name: `ort.${raw.name}`,
    facts: Object.fromEntries(parts),
    sources: fields.quelle ?? [],
    life: lifeOf(fields, 'year'),
  };
}

/** Names of the facts that an entry would give if it were valid. */
export function placeFacts({ name, data }: RawEntry): string[] {
  const fields = Object.keys(Object(data)).map((field) => `ort.${name}.${field}`);
  return [...fields, `zeit.stand-${name}`];
}
