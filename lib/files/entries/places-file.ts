import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { lastCheck, stateOf, unconfirmedOf } from '../../facts/life.ts';
import type { Citations, Fact, Place } from '../../facts/types.ts';
import { citationsNamed } from './collect.ts';
import type { Entry } from './entry.ts';
import { parseFields } from './entry-problems.ts';
import { email, names, phone, text, webAddress } from './fields.ts';
import { LIFE, lifeOf } from './life-fields.ts';
import type { RawEntry } from './raw-entry.ts';
import { hoursOr, tags, words } from './visit-fields.ts';

export const PLACE = z.strictObject({
  name: text.describe('der amtliche Name auf Deutsch'),
  wofuer: words
    .optional()
    .describe('eine Zeile auf Deutsch: wofür man dorthin geht; oder eine Zeile je Sprache'),
  fuer: words
    .optional()
    .describe('für wen der Ort da ist, auf Deutsch; oder eine Zeile je Sprache'),
  themen: names.optional().describe('Namen von Themenseiten ohne „.md“, mit Kommas dazwischen'),
  anschrift: text
    .optional()
    .describe('Straße und Hausnummer, wenn bekannt mit Postleitzahl und Ort'),
  telefon: phone.optional().describe('eine Telefonnummer'),
  'e-mail': email.optional().describe('eine E-Mail-Adresse'),
  internetseite: webAddress.optional().describe('eine Internetadresse mit „https://“'),
  zeiten: hoursOr({ 'nach Vereinbarung': 'appointment', unbekannt: 'unknown' })
    .optional()
    .describe('„nach Vereinbarung“, „unbekannt“, oder eine Liste von Zeiten wie „Mo–Fr 8:30–12“'),
  sprachen: tags.optional().describe('Sprachkürzel wie „uk, ru“'),
  ...LIFE,
});

/** Fields that texts refer to, with the kinds of their facts. */
const KINDS = {
  name: 'text',
  anschrift: 'text',
  telefon: 'phone',
  'e-mail': 'email',
  internetseite: 'url',
  zeiten: 'hours',
} as const;

/** A place without what depends on other files and on the day. */
export interface PlaceEntry extends Entry {
  readonly place: Omit<Place, 'citations' | 'state' | 'checked' | 'unconfirmed'>;
}

/** Reads an entry of `orte.yaml`: `ort.<name>.<field>` for each field, `zeit.stand-<name>` for the day of its check. */
export function parsePlace(raw: RawEntry): PlaceEntry | Problem[] {
  const read = parseFields(raw, `Der Ort „${brief(raw.name)}“`, PLACE);
  if (Array.isArray(read)) return read;
  const { fields } = read;
  const facts: Record<string, Fact> = {};
  for (const [field, kind] of Object.entries(KINDS)) {
    const value = fields[field as keyof typeof KINDS];
    if (value !== undefined) facts[`ort.${raw.name}.${field}`] = { kind, value } as Fact;
  }
  if (fields.gesehen !== undefined) {
    facts[`zeit.stand-${raw.name}`] = { kind: 'date', value: fields.gesehen };
  }
  const { wofuer, fuer, anschrift, telefon, internetseite, zeiten, sprachen } = fields;
  return {
    ...{ raw, name: `ort.${raw.name}`, facts },
    ...{ sources: fields.quelle ?? [], life: lifeOf(fields, 'year') },
    place: {
      ...{ id: raw.name, name: fields.name, topics: fields.themen ?? [] },
      ...(wofuer && { purpose: wofuer }),
      ...(fuer && { audience: fuer }),
      ...(anschrift && { address: anschrift }),
      ...(telefon && { phone: telefon }),
      ...(fields['e-mail'] && { email: fields['e-mail'] }),
      ...(internetseite && { url: internetseite }),
      ...(zeiten && { hours: zeiten }),
      ...(sprachen && { languages: sprachen }),
    },
  };
}

/** A place as readers get it on a day. */
export function placeOn(
  { place, sources, life }: PlaceEntry,
  citations: Citations,
  today: string,
): Place {
  const checked = lastCheck(life);
  return {
    ...place,
    citations: citationsNamed(sources, citations),
    state: stateOf(life, today),
    ...(checked === null ? {} : { checked }),
    ...unconfirmedOf(life),
  };
}

/** Names of the facts that an entry would give if it were valid. */
export function placeFacts({ name, data }: RawEntry): string[] {
  const fields = Object.keys(Object(data)).map((field) => `ort.${name}.${field}`);
  return [...fields, `zeit.stand-${name}`];
}
