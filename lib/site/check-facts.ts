import type { Problem } from '../base/problem.ts';
import { mailHref } from '../facts/format.ts';
import type { Fact, Facts } from '../facts/types.ts';
import type { SourcePage } from '../files/read.ts';
import { linkKey, phoneKey } from '../translation/addresses.ts';
import { numberKey } from '../translation/numbers.ts';
import { type Value, valuesOf } from '../translation/values.ts';

/** A fact that stands in prose. */
interface Literal {
  /** What it is, in German, with its article. */
  readonly what: string;
  readonly written: string;
  /** In the form of `keyOf`. */
  readonly key: string;
}

const AMOUNT = /(\d[\d. \u00a0]*(?:,\d+)?)\s?(?:€|EUR\b|Euro\b)|€\s?(\d[\d.]*\d|\d)/g;
const TIME =
  /\d{1,2}(?:[.:]\d\d)?(?:\s?(?:[-–]|bis)\s?\d{1,2}(?:[.:]\d\d)?)?\s?Uhr\b|(?<![\d.:])\d{1,2}:\d\d(?![\d:])/g;
/** A street with its number, or a postal code with its city, which no round number of people is. */
const ADDRESS =
  /\p{Lu}[\p{L}-]*(?:[Ss]traße|[Ss]tr\.|[Pp]latz|[Gg]asse|[Ww]eg|[Aa]llee|[Rr]ing|[Uu]fer)\s\d+[a-z]?(?![\p{L}\d])|(?<=^[-*>\s]*|,\s|\bin\s)\d{3}(?!00)\d\d\s\p{Lu}\p{L}+/gu;

/**
 * Finds facts that are written out in German prose: telephone numbers, e-mail addresses, postal
 * addresses, days and months of a year, amounts of money and times of day. They are to stand in `_data/`
 * once, so that a change of one changes them all. Years alone, articles of the law and other numbers may
 * stand in prose; in the front matter references have no effect.
 */
export function checkLiteralFacts(sources: readonly SourcePage[], facts: Facts): Problem[] {
  return sources.flatMap(({ raw }) =>
    raw.body.split('\n').flatMap((text, index) =>
      literalsIn(text).map(({ what, written, key }) => {
        const name = factNamed(facts, key);
        const fix = name
          ? `Schreiben Sie stattdessen {{${name}}}.`
          : 'Tragen Sie den Wert in _data/facts.ts ein, und schreiben Sie hier einen Verweis darauf, zum Beispiel {{stadt-telefon}}.';
        const message = `Hier steht ${what} „${written}“ im Text. Solche Angaben stehen nur einmal, im Ordner _data.`;
        return { file: raw.file, line: raw.bodyLine + index, message, fix };
      }),
    ),
  );
}

function literalsIn(text: string): Literal[] {
  const found = (pattern: RegExp, what: string, key: (written: string) => string) =>
    [...text.matchAll(pattern)].map(([written]) => ({ what, written, key: key(written) }));
  return [
    ...valuesOf(text).flatMap(addressOrDate),
    ...found(AMOUNT, 'der Geldbetrag', (written) => `${amountKey(written)} EUR`),
    ...found(TIME, 'die Uhrzeit', (written) => written),
    ...found(ADDRESS, 'die Anschrift', (written) => written),
  ];
}

function amountKey(written: string): string {
  return numberKey(written.replace(/€|EUR|Euro/, '').trim());
}

function addressOrDate({ kind, key, written }: Value): Literal[] {
  if (kind === 'phone' || /^tel:/.test(key)) return [{ what: 'die Telefonnummer', written, key }];
  if (kind === 'mail' || /^mailto:/.test(key))
    return [{ what: 'die E-Mail-Adresse', written, key: key.replace(/^mailto:/, '') }];
  return kind === 'date' ? [{ what: 'das Datum', written, key }] : [];
}

/** The name of a fact with this value; of an address or hours a part is enough. */
function factNamed(facts: Facts, key: string): string | undefined {
  const entries = Object.entries(facts);
  const [name] =
    entries.find(([, fact]) => keyOf(fact) === key) ??
    entries.find(([, fact]) => fact.kind === 'text' && fact.value.includes(key)) ??
    [];
  return name;
}

/** The form in which a fact is found in prose. */
function keyOf(fact: Fact): string {
  if (fact.kind === 'phone') return phoneKey(fact.value);
  if (fact.kind === 'email')
    return linkKey(mailHref(fact.value, fact.subject)).replace(/^mailto:/, '');
  return fact.kind === 'euro' ? `${fact.value} EUR` : String(fact.value);
}
