import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import { isYearName, yearName } from '../facts/amount-year.ts';
import type { SourcePage } from '../files/read.ts';
import { valueNamed } from '../markdown/references.ts';
import type { FactReference } from '../markdown/types.ts';
import { originalsOf } from './check-life.ts';
import type { Site } from './index.ts';

/** Years that no new value changes: a day's, or one in which something begins or ends. */
const LASTING =
  /(?:\b(?:seit|ab|bis|nach|vor|Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|\d\.)[ \u00a0]$/iu;
const YEAR = /(?<![\d.,/–-])20\d\d(?![\d/–-]|[.,]\d)/gu;
const REFERENCE = /\{\{[^{}]*\}\}/gu;

/**
 * Years that German texts write beside a reference to an amount: "Im Jahr 2026 ist das Kindergeld {{…}}". With the
 * amount's next value the old year would stay. They are right today, so they stop no build. A sentence with other
 * numbers may compare years, and a text with days of its own ends by itself.
 */
export function yearHints(site: Site): Problem[] {
  return originalsOf(site).flatMap(({ slug, file, text }) => {
    const original = site.files.originals.find((one) => one.slug === slug);
    if (!original) return [];
    return text.references.flatMap((reference) => {
      const { name, line, inTerm, condition } = reference;
      const known = valueNamed(site.facts, yearName(name));
      if (known?.kind !== 'date' || (inTerm && condition === undefined)) return [];
      const year = yearBeside(original, reference, Number(known.value));
      if (year === undefined) return [];
      return [
        {
          file,
          line,
          message: `Neben {{${brief(name)}}} steht das Jahr ${year} im Text. Hat der Betrag einmal einen neuen Wert, stimmt es nicht mehr.`,
          fix: `Schreiben Sie {{${brief(yearName(name))}}} statt ${year}.`,
        },
      ];
    });
  });
}

/** The year in the sentence of a reference, if it is the one for which the amount is known, or the one before. */
function yearBeside(
  { raw }: SourcePage,
  { name, line }: FactReference,
  known: number,
): string | undefined {
  const sentences = paragraphAt(raw.body.split('\n'), line - raw.bodyLine).split(
    /(?<=[.!?])\s+(?=[\p{Lu}{„*\d])/u,
  );
  return sentences
    .filter((sentence) => sentence.includes(`{{${name}}}`))
    .map((sentence) => sentence.replace(REFERENCE, (written) => (isOwnYear(written) ? '0' : '')))
    .flatMap((sentence) => {
      const years = [...sentence.matchAll(YEAR)].filter(
        ({ index }) => !LASTING.test(sentence.slice(0, index)),
      );
      const others = sentence.replace(YEAR, '').match(/\d/);
      return others ? [] : years.map(([year]) => year);
    })
    .find((year) => Number(year) === known || Number(year) === known - 1);
}

/** Whether a sentence has the amount's year as it should. */
function isOwnYear(written: string): boolean {
  return isYearName(written.slice(2, -2));
}

/** The lines around one, up to empty lines and marks. */
function paragraphAt(lines: readonly string[], at: number): string {
  const isEdge = (text = '') => text.trim() === '' || text.startsWith('<!--');
  if (isEdge(lines[at])) return '';
  let [first, end] = [at, at + 1];
  while (first > 0 && !isEdge(lines[first - 1])) first -= 1;
  while (end < lines.length && !isEdge(lines[end])) end += 1;
  return lines.slice(first, end).join('\n');
}
