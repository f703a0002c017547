import { z } from 'zod';
import { hasUnseen } from '../base/terminal.ts';
import { isMailAddress, webAddressFault } from '../base/web-address.ts';
import type { HelpNumber } from './help-number.ts';
import type { Office } from './office.ts';
import { parsePhone } from './phone.ts';
import type { Citation, Fact } from './types.ts';

// The door for values of `_data/`, which editors change. Each error is a reason: part of a German sentence.

/** A reason for each value that is no text at all. */
const string = z.string({ error: 'hier gehört ein Text in Anführungszeichen hin' });

/** One line that people can see. */
const text = string
  .refine((value) => value.trim() !== '', 'der Text ist leer')
  .refine((value) => !hasUnseen(value), 'der Text enthält ein Zeichen, das man nicht sieht');

const phone = string.superRefine((value, context) => {
  const parsed = parsePhone(value);
  if ('href' in parsed) return;
  const message = `das ist keine Telefonnummer wie „0631 365-0“, denn ${parsed.reason}`;
  context.addIssue({ code: 'custom', message });
});
const email = string.refine(
  isMailAddress,
  'das ist keine E-Mail-Adresse wie „stadt@kaiserslautern.de“',
);
const webAddress = string.superRefine((value, context) => {
  const message = webAddressFault(value);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** A year, a month or a day that exists. */
const date = string.refine((value) => {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(value)) return false;
  const day = new Date(`${value.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}, 'das ist kein Datum wie „2026“, „2026-11“ oder „2026-11-23“');
const year = string.regex(/^\d{4}$/, 'das ist kein Jahr wie „2026“');
const years = string.regex(/^\d{4}(?:[–-]\d{4})?$/, 'das ist kein Jahr wie „2026“');

const number = z.number({ error: 'hier gehört eine Zahl ohne Anführungszeichen hin' });
const flag = z.literal(true, { error: 'hier kann nur „true“ stehen' }).exactOptional();

const KINDS = 'text, phone, email, url, date, number, percent, euro';

/** A fact of `_data/facts.ts`. */
export const factSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('text'), value: text }),
    z.strictObject({ kind: z.literal('phone'), value: phone }),
    z.strictObject({ kind: z.literal('email'), value: email, subject: text.exactOptional() }),
    z.strictObject({ kind: z.literal('url'), value: webAddress }),
    z.strictObject({
      kind: z.literal('date'),
      value: date,
      until: year.exactOptional(),
      early: flag,
    }),
    z.strictObject({ kind: z.literal('number'), value: number }),
    z.strictObject({ kind: z.literal('percent'), value: number }),
    z.strictObject({ kind: z.literal('euro'), value: number }),
  ],
  { error: `die Art („kind“) ist keine von diesen: ${KINDS}` },
) satisfies z.ZodType<Fact>;

/** A citation of `_data/citations.ts`. */
export const citationSchema = z.strictObject({
  label: text,
  year: years.exactOptional(),
  url: webAddress.exactOptional(),
}) satisfies z.ZodType<Citation>;

/** The office of `_data/office.ts`. */
export const officeSchema = z.strictObject({
  name: text,
  city: text,
  building: text,
  street: text,
  postalCode: string.regex(/^\d{5}$/, 'das ist keine Postleitzahl aus fünf Ziffern'),
  locality: text,
  region: text,
  country: string.regex(/^[A-Z]{2}$/, 'das ist kein Land wie „DE“'),
  email,
  phone,
  position: z.strictObject({
    lat: number.min(-90, 'das ist keine Breite').max(90, 'das ist keine Breite'),
    lon: number.min(-180, 'das ist keine Länge').max(180, 'das ist keine Länge'),
  }),
}) satisfies z.ZodType<Office>;

const hour = number
  .int('das ist keine volle Stunde')
  .min(0, 'das ist keine Stunde')
  .max(24, 'das ist keine Stunde');
const slot = z.strictObject({
  days: z
    .array(
      number
        .int('das ist kein Wochentag')
        .min(1, 'das ist kein Wochentag von 1 bis 7')
        .max(7, 'das ist kein Wochentag von 1 bis 7'),
    )
    .min(1, 'hier fehlen die Wochentage'),
  from: hour,
  to: hour,
});
const languageTag = string.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'das ist kein Sprachkürzel wie „uk“');

/** An entry of `_data/helpNumbers.ts`. */
export const helpNumberSchema = z.strictObject({
  id: string.transform((id) => id as HelpNumber['id']),
  numbers: z.tuple([phone], phone, { error: 'hier fehlt die Telefonnummer' }),
  hours: z
    .union([z.literal('always'), z.array(slot).min(1)], {
      error: 'hier gehört „always“ oder eine Liste von Zeiten hin',
    })
    .exactOptional(),
  free: flag,
  anonymous: flag,
  languages: z
    .union([z.array(languageTag), number], {
      error: 'hier gehören Sprachkürzel oder eine Anzahl hin',
    })
    .exactOptional(),
  urgent: flag,
  source: z.strictObject({ label: text.exactOptional(), year: years.exactOptional() }),
}) satisfies z.ZodType<HelpNumber>;
