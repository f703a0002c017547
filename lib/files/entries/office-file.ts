import { z } from 'zod';
import type { Problem } from '../../base/problem.ts';
import { isUnconfirmed, valueOn } from '../../facts/life.ts';
import { type Office, VISITS } from '../../facts/office.ts';
import type { Fact } from '../../facts/types.ts';
import type { Entry } from './entry.ts';
import { notYet, parseFields } from './entry-problems.ts';
import { datedOf, email, phone, position, text } from './fields.ts';
import { inForm } from './form.ts';
import { datedValues, LIFE, lifeOf } from './life-fields.ts';
import { missingParts, unknownPart, withoutEnd } from './office-problems.ts';
import type { RawEntry } from './raw-entry.ts';

const postalCode = text.refine(
  (value) => /^\d{5}$/.test(value),
  'das ist keine Postleitzahl aus fünf Ziffern',
);
const street = text.refine(
  (value) => !/\d{5}/.test(value),
  'die Postleitzahl und der Ort haben eigene Angaben: „postleitzahl“ und „ort“',
);
const country = text.refine((value) => /^[A-Z]{2}$/.test(value), 'das ist kein Land wie „DE“');

const visit = text.pipe(z.enum(VISITS, { error: `hier kann nur „${VISITS.join('“, „')}“ stehen` }));
const noted = inForm(
  text
    .refine((value) => value === 'hinweis', 'hier kann nur „hinweis“ stehen')
    .transform(() => 'hinweis' as const),
  { kind: 'choice', options: ['hinweis'] },
);

/** The entries of `buero.yaml` and what each sets. */
export const PARTS = {
  name: part('name', text),
  stadt: part('city', text),
  gebaeude: part('building', text),
  strasse: part('street', street),
  postleitzahl: part('postalCode', postalCode),
  ort: part('locality', text),
  bundesland: part('region', text),
  land: part('country', country),
  'e-mail': part('email', email),
  telefon: part('phone', phone),
  lage: part('position', position),
  besuch: part('visit', visit),
} as const;

function part(field: keyof Office, value: z.ZodType) {
  const { quelle, gesehen, bestaetigt } = LIFE;
  const wert = datedOf(value).describe(
    'der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten',
  );
  // No last day: the office always has an address. The next one stands in the list of values.
  const fields = z.strictObject({ wert, quelle, gesehen, bestaetigt });
  if (field !== 'visit') return { field, fields };
  const unbestaetigt = noted.optional().describe('„hinweis“, oder die Zeile fehlt');
  return { field, fields: fields.extend({ unbestaetigt }) };
}

/** What may be unknown. */
const OPTIONAL = 'besuch';

/** What no year changes. */
const LASTING: ReadonlySet<string> = new Set(['bundesland', 'land', 'lage']);

/** Stands for what has a problem, so that the check can go on. It is never published. */
const PLACEHOLDER: Office = {
  ...{ name: 'Büro', city: 'Stadt', building: 'Haus', street: 'Straße', postalCode: '00000' },
  ...{ locality: 'Ort', region: 'Land', country: 'DE', email: 'buero@example.org', phone: '115' },
  position: { lat: 0, lon: 0 },
};

/**
 * Reads `buero.yaml`.
 *
 * @param unread what cannot be read, which is reported as such.
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 * @param now the machine's day.
 */
export function parseOffice(
  raws: readonly RawEntry[],
  unread: readonly RawEntry[],
  today: string,
  now: string,
): {
  office: Office;
  entries: Entry[];
  /** Names of the facts that bad entries would give. */
  bad: string[];
  problems: Problem[];
} {
  const office: Partial<Record<keyof Office, unknown>> = { ...PLACEHOLDER };
  const entries: Entry[] = [];
  const problems = missingParts([...raws, ...unread], Object.keys(PARTS), OPTIONAL);
  for (const given of raws) {
    const known = Object.hasOwn(PARTS, given.name) ? PARTS[given.name as keyof typeof PARTS] : null;
    if (known === null) {
      problems.push(unknownPart(given, Object.keys(PARTS)));
      continue;
    }
    const title = `Die Angabe „${given.name}“ zum Büro`;
    const { raw, problems: ended } = withoutEnd(given, title);
    const read = parseFields(raw, title, known.fields);
    problems.push(...(Array.isArray(read) ? read : []), ...ended);
    if (Array.isArray(read)) continue;
    const { quelle: sources = [], wert } = read.fields;
    const [values, changes] = datedValues(wert);
    const value = valueOn(values, today, now);
    if (value === undefined) problems.push(notYet(raw, title, changes[0]));
    else {
      const life = lifeOf(read.fields, LASTING.has(raw.name) ? 'never' : 'year', changes);
      office[known.field] = value;
      if (isUnconfirmed(life)) office.visitUnconfirmed = true;
      entries.push({ raw, name: `buero.${raw.name}`, facts: {}, sources, life });
    }
  }
  const facts = factsOf(office as Office);
  const withFacts = entries.map((entry) => ({ ...entry, facts: facts[entry.raw.name] ?? {} }));
  const read = new Set(entries.map(({ raw }) => raw.name));
  const bad = Object.entries(facts).filter(([name]) => !read.has(name));
  return {
    office: office as Office,
    entries: withFacts,
    bad: bad.flatMap(([, given]) => Object.keys(given)),
    problems,
  };
}

/** The facts that texts refer to, by the entry that changes them. */
function factsOf(office: Office): Readonly<Record<string, Entry['facts']>> {
  const { name, city, building, street, postalCode, locality, email: mail } = office;
  const telephone: Fact = { kind: 'phone', value: office.phone };
  const address = `${building}, ${street}, ${postalCode} ${locality}`;
  return {
    name: { amt: { kind: 'text', value: name } },
    stadt: { traeger: { kind: 'text', value: city } },
    strasse: { anschrift: { kind: 'text', value: address } },
    'e-mail': { 'e-mail': { kind: 'email', value: mail } },
    // The same number as the target of a link.
    telefon: { telefon: telephone, tel: telephone },
  };
}
