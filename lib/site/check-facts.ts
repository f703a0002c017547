import { brief } from '../base/brief.ts';
import { groupBy } from '../base/group.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { type Problem, placeOf } from '../base/problem.ts';
import { factText, type ValueStrings } from '../facts/format.ts';
import { type Literal, literalsIn } from '../facts/literals.ts';
import { parsePhone, phoneHref } from '../facts/phone.ts';
import type { Fact, Facts } from '../facts/types.ts';
import type { SourcePage } from '../files/read.ts';
import { PLACEHOLDER } from '../markdown/leftovers.ts';

const NAMES: Readonly<Record<Literal['kind'], string>> = {
  phone: 'die Telefonnummer',
  mail: 'die E-Mail-Adresse',
  address: 'die Anschrift',
};

/**
 * Finds telephone numbers, mail addresses and postal addresses written out in German text. They belong into
 * `src/angaben`, so that one edit changes them all. Other numbers may be in the text. References have no effect in the
 * front matter, so it is not searched.
 */
export function checkLiteralFacts(originals: readonly SourcePage[], facts: Facts): Problem[] {
  return eachLine(originals, (text) =>
    literalsIn(text).map(({ kind, written }) => {
      const name = factNamed(facts, kind, written);
      return {
        message: `Hier steht ${NAMES[kind]} „${brief(written)}“ im Text. Solche Angaben stehen nur einmal, im Ordner src/angaben.`,
        fix: name
          ? `Schreiben Sie stattdessen {{${name}}}.`
          : 'Tragen Sie den Wert in src/angaben/angaben.yaml ein, und schreiben Sie hier einen Verweis darauf, zum Beispiel {{stadt-telefon}}.',
      };
    }),
  );
}

/**
 * Adds problems of `checkLiteralFacts` to others. An address that is no good target of a link either, or that is
 * obfuscated, is one mistake, which a reference mends. A placeholder is no address.
 *
 * @param oddLines lines with what nobody meant to write, as `file:line`.
 */
export function withLiterals(
  problems: readonly Problem[],
  found: readonly Problem[],
  oddLines: ReadonlySet<string> = new Set(),
): Problem[] {
  const quoted = ({ message }: Problem) => /„([^“]*)“/.exec(message)?.[1] ?? '';
  const literals = found.filter(
    (one) => !PLACEHOLDER.test(quoted(one)) && !oddLines.has(placeOf(one)),
  );
  const places = groupBy(literals, placeOf);
  const isLiteral = (problem: Problem) => {
    const quote = quoted(problem);
    const others = places.get(placeOf(problem))?.map(quoted) ?? [];
    return quote !== '' && others.some((one) => quote.includes(one) || one.includes(quote));
  };
  return [...problems.filter((problem) => !isLiteral(problem)), ...literals];
}

/** Characters of a number or amount that is distinct enough, unlike 25. */
const DISTINCT = 6;
/** Characters of a full date: 2013-02-04. Years and months match too often by chance. */
const DAY = 10;

/** Days, numbers and amounts in German text for which a fact exists. They may be right, so they stop no build. */
export function factHints(
  originals: readonly SourcePage[],
  facts: Facts,
  strings: ValueStrings,
): Problem[] {
  const isDistinct = (fact: Fact, written: string) =>
    fact.kind === 'date'
      ? fact.value.length === DAY
      : /^(?:number|percent|euro)$/.test(fact.kind) && written.length >= DISTINCT;
  const known = Object.entries(facts).flatMap(([name, fact]) => {
    const written = factText(fact, SOURCE_LANGUAGE, strings);
    return isDistinct(fact, written) ? [[name, written] as const] : [];
  });
  return eachLine(originals, (text) =>
    known
      .filter(([, written]) =>
        holds(text.replaceAll('\u00a0', ' '), written.replaceAll('\u00a0', ' ')),
      )
      .map(([name, written]) => ({
        message: `Für „${written}“ gibt es einen Verweis.`,
        fix: `Schreiben Sie {{${name}}}, wenn diese Angabe gemeint ist.`,
      })),
  );
}

/** Whether a text has a value that is not part of a longer one. */
function holds(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return (
    at !== -1 &&
    !/[\d.]$/.test(text.slice(0, at)) &&
    !/^[\d\p{L}]/u.test(text.slice(at + value.length))
  );
}

function eachLine(
  originals: readonly SourcePage[],
  check: (text: string) => Pick<Problem, 'message' | 'fix'>[],
): Problem[] {
  return originals.flatMap(({ raw }) =>
    raw.body.split('\n').flatMap((text, index) =>
      // A mark is not shown.
      (text.startsWith('<!--') ? [] : check(text)).map((found) => ({
        file: raw.file,
        line: raw.bodyLine + index,
        ...found,
      })),
    ),
  );
}

/** The name of a fact with this value, or with a postal address that contains it. */
function factNamed(facts: Facts, kind: Literal['kind'], written: string): string | undefined {
  const isSame = (fact: Fact) => {
    if (fact.kind === 'phone')
      return kind === 'phone' && phoneHref(fact.value) === phoneKey(written);
    if (fact.kind === 'email')
      return kind === 'mail' && !fact.subject && fact.value === written.toLowerCase();
    return kind === 'address' && fact.kind === 'text' && fact.value.includes(written);
  };
  return Object.entries(facts).find(([, fact]) => isSame(fact))?.[0];
}

/** The address of a telephone number; the letter O at its start is a mistyped zero. */
function phoneKey(written: string): string | null {
  const phone = parsePhone(written.replace(/^o/i, '0'));
  return 'href' in phone ? phone.href : null;
}
