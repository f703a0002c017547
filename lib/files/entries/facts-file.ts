import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { yearName, yearOf } from '../../facts/amount-year.ts';
import { type Aging, type Life, valueOn } from '../../facts/life.ts';
import type { Fact } from '../../facts/types.ts';
import type { Entry } from './entry.ts';
import { notYet, parseFields } from './entry-problems.ts';
import {
  amount,
  date,
  datedOf,
  email,
  euros,
  line,
  phone,
  text,
  webAddress,
  year,
  yes,
} from './fields.ts';
import { datedValues, LIFE, lifeOf } from './life-fields.ts';
import { ownedName } from './owned-name.ts';
import type { RawEntry } from './raw-entry.ts';

const KINDS = {
  text: { value: text, aging: 'year' },
  telefon: { value: phone, aging: 'year' },
  'e-mail': { value: email, aging: 'year' },
  internetseite: { value: webAddress, aging: 'year' },
  datum: { value: date, aging: 'never' },
  zahl: { value: amount, aging: 'year' },
  prozent: { value: amount, aging: 'year' },
  euro: { value: euros, aging: 'calendar' },
} satisfies Record<string, { value: z.ZodType<string | number, unknown>; aging: Aging }>;

type Kind = keyof typeof KINDS;

const kinds = Object.keys(KINDS) as [Kind, ...Kind[]];

export const FACT = z.strictObject({
  art: text
    .pipe(z.enum(kinds, { error: `die Art ist keine von diesen: ${kinds.join(', ')}` }))
    .describe(`eine dieser Arten: ${kinds.join(', ')}`),
  wert: datedOf(line)
    .optional()
    .describe('der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten'),
  betreff: text.optional().describe('der Betreff der Mail, nur bei „art: e-mail“'),
  ende: year.optional().describe('das letzte Jahr einer Zeitspanne, nur bei einem Jahr'),
  anfang: yes.optional().describe('„ja“ für „Anfang 2015“, nur bei einem Jahr'),
  ...LIFE,
});

type FactFields = z.output<typeof FACT>;

/** Fields that one kind alone has. */
export const ONLY = { betreff: 'e-mail', ende: 'datum', anfang: 'datum' } as const;

/** With the rules between fields. */
const CHECKED = FACT.superRefine((fields, context) => {
  const add = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  for (const [field, kind] of Object.entries(ONLY)) {
    if (fields[field as keyof typeof ONLY] !== undefined && fields.art !== kind) {
      add(`das Feld gibt es nur bei „art: ${kind}“`, field);
    }
  }
  const years = fields.wert?.map(({ wert }) => wert.slice(0, 4)) ?? [];
  if (fields.ende !== undefined && years.some((one) => one >= (fields.ende ?? ''))) {
    add('das letzte Jahr liegt nicht nach dem ersten', 'ende');
  }
  for (const field of ['ende', 'anfang'] as const) {
    if (fields[field] !== undefined && fields.wert?.some(({ wert }) => wert.includes('-'))) {
      add('das Feld passt nur zu einem Jahr, nicht zu einem Tag oder Monat', field);
    }
  }
  if (fields.ende !== undefined && fields.anfang) add('das Feld passt nicht zu „ende“', 'anfang');
  const last = fields.wert?.at(-1)?.ab;
  if (fields.bis !== undefined && last !== undefined && last > fields.bis) {
    add(
      `die Angabe endet, bevor ihr letzter Wert gilt (ab ${last}). Ist kein Ende bekannt, löschen Sie die Zeile`,
      'bis',
    );
  }
  if (fields.wert === undefined) {
    // A mail with a subject goes to the office, unless another address is named.
    if (fields.art !== 'e-mail' || fields.betreff === undefined) add('der Wert fehlt', 'wert');
    return;
  }
  for (const [index, { wert }] of fields.wert.entries()) {
    const [issue] = KINDS[fields.art].value.safeParse(wert).error?.issues ?? [];
    if (issue) context.addIssue({ ...issue, path: ['wert', index, 'wert'] });
  }
});

/**
 * Reads an entry of `angaben.yaml`.
 *
 * @param officeMail the address that mails with a subject go to.
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 * @param now the machine's day.
 */
export function parseFact(
  raw: RawEntry,
  officeMail: string,
  today: string,
  now: string,
): Entry | Problem[] {
  const title = `Die Angabe „${brief(raw.name)}“`;
  const read = parseFields(raw, title, CHECKED);
  if (Array.isArray(read)) return read;
  const owned = ownedName(raw, title);
  if (owned) return [owned];
  const { fields } = read;
  const { art, wert = [{ wert: officeMail }], quelle: sources = [] } = fields;
  const [values, changes] = datedValues(
    wert.map(({ ab, wert: written }) => ({
      ab,
      wert: factOf(fields, KINDS[art].value.parse(written)),
    })),
  );
  // The office's address is checked with the office.
  const aging = fields.wert === undefined ? 'never' : KINDS[art].aging;
  const life = lifeOf(fields, aging, changes);
  const value = valueOn(values, today, now);
  if (value === undefined) return [notYet(raw, title, changes[0])];
  const facts = { [raw.name]: value, ...yearFact(raw.name, life, today) };
  return { raw, name: raw.name, facts, sources, life };
}

/** Names of the facts that an entry may give. */
export function factNames({ name }: RawEntry): string[] {
  return [name, yearName(name)];
}

/** The year of an amount that ages with it; a text that names the year of such an amount must not keep an old one. */
function yearFact(name: string, life: Life, today: string): Record<string, Fact> {
  const year = life.aging === 'calendar' ? yearOf(life, today) : null;
  return year === null ? {} : { [yearName(name)]: { kind: 'date', value: year } };
}

function factOf({ art, betreff, ende, anfang }: FactFields, value: string | number): Fact {
  const [words, number] = [String(value), Number(value)];
  switch (art) {
    case 'text':
      return { kind: 'text', value: words };
    case 'telefon':
      return { kind: 'phone', value: words };
    case 'e-mail':
      return {
        kind: 'email',
        value: words,
        ...(betreff === undefined ? {} : { subject: betreff }),
      };
    case 'internetseite':
      return { kind: 'url', value: words };
    case 'datum': {
      const span = ende === undefined ? {} : { until: ende };
      return { kind: 'date', value: words, ...span, ...(anfang ? { early: true } : {}) };
    }
    case 'zahl':
      return { kind: 'number', value: number };
    case 'prozent':
      return { kind: 'percent', value: number };
    case 'euro':
      return { kind: 'euro', value: number };
  }
}
