import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { mostSimilar } from '../base/similar.ts';
import { amountOf } from '../facts/amount-year.ts';
import { waits } from '../facts/life.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { type Term, writtenMark } from './term.ts';
import type { TermPlace, TextSource } from './types.ts';

/** The place of each token that is part of a term. */
export function termPlaces(
  tokens: readonly Token[],
  terms: readonly Term[],
): ReadonlyMap<Token, TermPlace> {
  return new Map(
    terms.flatMap(({ start, between, end, kind, of }) =>
      tokens
        .slice(start, end)
        .map((token, index) => [token, { kind, of, isFirst: start + index < between }] as const),
    ),
  );
}

/** Whether a fact stands: it is true and, outside of drafts, confirmed if it has to be. */
export function stands(
  name: string,
  { facts, drafts }: Pick<TextSource, 'facts' | 'drafts'>,
): boolean {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return fact !== undefined && fact.over === undefined && (drafts || !waits(fact));
}

/** Whether a term says itself what becomes of a fact: the text changes when the fact ends. */
export function coversFact(place: TermPlace | null, name: string): boolean {
  if (place === null) return false;
  return place.kind !== 'while' || (place.isFirst && entryOf(place.of) === entryOf(name));
}

/** The entry of a fact: the facts of a place share its life, and an amount's year shares the amount's. */
export function entryOf(name: string): string {
  return /^ort\.[^.]+/.exec(name)?.[0] ?? amountOf(name);
}

/**
 * What problems with a reference have in common, the name of its entry: `ort.vhs.telefon`, `hilfe.eltern`, and
 * `zeit.stand-eltern`, the day of its check.
 */
export function causeOf(reference: string): string {
  const name = amountOf(reference).replace(/^hilfe\.|^zeit\.stand-|^ort\.([^.]*).*/, '$1');
  return `{{${name}}}`;
}

/** Checks the names in the marks `<!-- wenn … -->`, and records them as references. */
export function checkConditions(
  tokens: readonly Token[],
  terms: readonly Term[],
  state: ReadState,
): void {
  const { facts, bodyLine } = state.source;
  for (const { kind, of, start } of terms) {
    const mark = tokens[start];
    if (kind !== 'while' || of === '' || !mark) continue;
    const line = bodyLine + (mark.map?.[0] ?? 0);
    if (Object.hasOwn(facts, of)) {
      state.references.push({ name: of, line, inTerm: true, condition: of });
      continue;
    }
    const similar = mostSimilar(of, Object.keys(facts));
    addProblem(
      state,
      line,
      `In der Marke ${brief(writtenMark(mark))} ist die Angabe „${brief(of)}“ unbekannt.`,
      similar === null ? 'Alle Namen stehen in src/angaben.' : `Meinten Sie „${similar}“?`,
      causeOf(of),
    );
  }
}
