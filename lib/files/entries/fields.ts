import { z } from 'zod';
import { isDate, isDay } from '../../base/calendar-day.ts';
import { hasUnseen } from '../../base/terminal.ts';
import { isMailAddress, webAddressFault } from '../../base/web-address.ts';
import { parsePhone } from '../../facts/phone.ts';
import { publicAddressFault } from '../../markdown/public-address.ts';
import { textFault } from '../field-text.ts';
import { inForm } from './form.ts';

// What a field may hold. Each error is a reason: part of a German sentence. Every value comes as text.

/** A reason for each value that is no text at all. */
const string = z.string({ error: 'hier gehört ein einzelner Wert hin' }).trim();

/** A check that says itself why a value does not fit; null where it does. */
function checked(faultOf: (value: string) => string | null) {
  return string.superRefine((value, context) => {
    const message = faultOf(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

/** Parts letters of a Persian word: `خارجی‌ها`. */
const PERSIAN_JOINT = /(?<=\p{sc=Arab})\u200c(?=\p{sc=Arab})/gu;

/** One line that people can see, of which a program reads something. */
export const line = checked((value) => {
  if (value === '') return 'der Text ist leer';
  const isUnseen = hasUnseen(value.replace(PERSIAN_JOINT, ''));
  return isUnseen ? 'der Text enthält ein Zeichen, das man nicht sieht' : null;
});

/** One line of words that stands on pages as it is written. */
export const text = line.superRefine((value, context) => {
  const fault = textFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault.what, params: { fix: fault.fix } });
});

export const phone = checked((value) => {
  const parsed = parsePhone(value);
  if ('href' in parsed) return null;
  return `das ist keine Telefonnummer wie „0631 365-0“, denn ${parsed.reason}`;
});

export const email = checked((value) =>
  isMailAddress(value) ? null : 'das ist keine E-Mail-Adresse wie „stadt@kaiserslautern.de“',
);

export const webAddress = checked(webAddressFault).superRefine((value, context) => {
  const fault = webAddressFault(value) === null ? publicAddressFault(value) : null;
  if (!fault) return;
  const message = `steht ein Link, und er ${fault.reason}`;
  context.addIssue({ code: 'custom', message, params: { fix: fault.fix } });
});

/** A year, a month or a day that exists. */
export const date = checked((value) =>
  isDate(value) ? null : 'das ist kein Datum wie „2026“, „2026-11“ oder „2026-11-23“',
);

/** A day that exists. */
export const day = inForm(
  checked((value) => (isDay(value) ? null : 'das ist kein Tag wie „2026-11-23“')),
  { kind: 'day' },
);

export const year = string.regex(/^\d{4}$/, 'das ist kein Jahr wie „2026“');
export const years = string
  .regex(/^\d{4}(?:[–-]\d{4})?$/, 'das ist kein Jahr wie „2026“')
  .refine((value) => value.slice(5) === '' || value.slice(5) > value.slice(0, 4), {
    error: 'das letzte Jahr liegt nicht nach dem ersten',
  });

const toNumber = (value: string) => Number(value.replaceAll('.', '').replace(',', '.'));

/** A number as German texts write it: `12.345`, `12345`, `36,5`. */
export const amount = checked((value) =>
  amountFault(value, 3, 'das ist keine Zahl wie „12.345“ oder „36,5“'),
).transform(toNumber);

/** Euros, also with cents: `13,90`. */
export const euros = checked((value) =>
  amountFault(value, 2, 'das ist kein Betrag wie „12.345“ oder „13,90“'),
).transform(toNumber);

/** What people write beside a number; pages add it in each language's own way. */
const UNIT = /^(?:€|EUR|Euro)|(?:€|EUR|Euro|%|Prozent)$/i;

/** @param decimals how many digits may stand behind the comma. */
function amountFault(value: string, decimals: number, reason: string): string | null {
  const pattern = new RegExp(
    `^(?:0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(?:\\.\\d{3}){1,3})(?:,\\d{1,${decimals}})?$`,
  );
  if (pattern.test(value)) return null;
  const [unit] = UNIT.exec(value) ?? [];
  const meant = value
    .replace(UNIT, '')
    .trim()
    .replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  if (!pattern.test(meant)) return reason;
  if (unit) return `lassen Sie „${unit}“ weg, schreiben Sie nur „${meant}“`;
  return `statt des Punktes steht hier ein Komma, also „${meant}“`;
}

/** Latitude and longitude of a place in Germany in degrees, WGS 84: `49.4467, 7.7678`. */
export const position = string
  .regex(
    /^\d{1,2}(?:\.\d{1,8})?, ?\d{1,2}(?:\.\d{1,8})?$/,
    'das ist keine Lage wie „49.4467, 7.7678“',
  )
  .transform((value) => {
    const [lat = 0, lon = 0] = value.split(',').map(Number);
    return { lat, lon };
  })
  .refine(
    ({ lat, lon }) => lat >= 47 && lat <= 55.1 && lon >= 5.8 && lon <= 15.1,
    'das liegt nicht in Deutschland; zuerst steht die Breite (47 bis 55), dann die Länge (6 bis 15)',
  );

/** A switch that is on. */
export const yes = inForm(
  string.refine((value) => value === 'ja', 'hier kann nur „ja“ stehen').transform((): true => true),
  { kind: 'switch' },
);

/** For groups of lines: a group without lines is as good as no value. */
export function filled(group: unknown): unknown {
  return JSON.stringify(group) === '{}' ? '' : group;
}

/** One value or a list of them. */
export function listOf<Item extends z.ZodType>(item: Item) {
  const list = z.array(item, { error: 'hier gehört ein Wert oder eine Liste hin' });
  const given = (value: unknown) => (typeof value === 'string' ? [value] : value);
  return inForm(z.preprocess(given, list.min(1, 'die Liste ist leer')), { kind: 'lines' });
}

/** One or more names of sources, with commas between them; each once. */
export const names = line
  .transform((value) => [...new Set(value.split(',').flatMap((name) => name.trim() || []))])
  .refine((given) => given.length > 0, 'hier steht kein Name');

/** A value, or a list of values with the day from which each holds, in the order of their days. */
export function datedOf<Value extends z.ZodType>(value: Value) {
  const shape = { error: 'hier gehören die Zeilen „ab: …“ und „wert: …“ hin' };
  const values = z
    .preprocess(
      (given) => (typeof given === 'string' ? [{ wert: given }] : given),
      z
        .array(z.strictObject({ ab: day.optional(), wert: value }, shape), {
          error: 'hier gehört ein Wert oder eine Liste hin',
        })
        .min(1, 'die Liste ist leer'),
    )
    .superRefine((values, context) => {
      const at = values.findIndex(
        ({ ab = '' }, index) => index > 0 && ab <= (values[index - 1]?.ab ?? ''),
      );
      if (at === -1) return;
      const message = `der Tag „ab“ liegt nicht nach dem des Wertes davor (${values[at - 1]?.ab})`;
      context.addIssue({ code: 'custom', message, path: [at, 'ab'] });
    });
  return inForm(values, { kind: 'dated' });
}
