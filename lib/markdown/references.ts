import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { mostSimilar } from '../base/similar.ts';
import { amountOf, isYearName } from '../facts/amount-year.ts';
import type { Fact } from '../facts/types.ts';
import { causeOf, coversFact, entryOf } from './conditions.ts';
import { MISSPELT_FOLD } from './fold.ts';
import { addProblem, type InlineState, type ReadState } from './read-state.ts';
import { doubledUnit } from './units.ts';

const CITATION_PREFIX = 'quelle.';
/** The fact that names a person, and the page that must. */
const PERSON = 'vertretung';
const PERSON_PAGE = /\/impressum\.md$/;

/** A mark in the braces of a reference: `{{bis 2026-12-31}}`. */
const MARK = /^(?:mehr|bis \d.*|ab \d.*|wenn .*|danach|vorher|sonst|ende)$/i;

/** The name of a citation in `quelle.name`, or null for the name of a fact. */
export function citationName(reference: string): string | null {
  return reference.startsWith(CITATION_PREFIX) ? reference.slice(CITATION_PREFIX.length) : null;
}

/** The fact or citation of a name; names such as `constructor` are none. */
export function valueNamed<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Looks up a fact; for an unknown name the problem suggests a similar one. */
export function findFact(name: string, line: number, state: InlineState): Fact | undefined {
  const { facts } = state.source;
  const fact = valueNamed(facts, name);
  if (fact) {
    const { place } = state;
    const condition = place?.kind === 'while' && place.isFirst ? { condition: place.of } : {};
    state.references.push({ name, line, inTerm: coversFact(place, name), ...condition });
    if (place?.kind === 'while' && !place.isFirst && entryOf(place.of) === entryOf(name)) {
      addProblem(
        state,
        line,
        `Der Verweis {{${brief(name)}}} steht im Text für die Zeit, in der die Angabe nicht gilt.`,
        'Schreiben Sie den Text hinter <!-- sonst --> ohne diesen Verweis.',
      );
    }
    return fact;
  }
  if (MARK.test(name)) {
    addProblem(state, line, MISSPELT_FOLD.message, MISSPELT_FOLD.fix);
    return undefined;
  }
  if (isYearName(name) && valueNamed(facts, amountOf(name))) {
    addNoYear(name, line, state);
    return undefined;
  }
  const [, place] = /^ort\.([^.]+)\./.exec(name) ?? [];
  const places = Object.keys(facts).flatMap((key) => /^ort\.([^.]+)\./.exec(key)?.[1] ?? []);
  if (place === undefined || places.includes(place)) {
    addUnknown(name, Object.keys(facts), 'src/angaben und in docs/redaktion.md', line, state);
  } else addUnknownPlace(place, places, line, state);
  return undefined;
}

/** The year of what is no amount, or of one that nobody has checked. */
function addNoYear(name: string, line: number, state: ReadState): void {
  addProblem(
    state,
    line,
    `Zum Verweis {{${brief(name)}}} ist kein Jahr bekannt.`,
    `Ein Jahr hat ein Betrag („art: euro“), bei dem „gesehen“ oder „bis“ steht, nicht „geschichte“. Ergänzen Sie bei „${brief(amountOf(name))}“ den Tag der letzten Prüfung.`,
    causeOf(name),
  );
}

/** A place that `orte.yaml` does not have: one mistake, however many of its facts a text names. */
function addUnknownPlace(
  name: string,
  known: readonly string[],
  line: number,
  state: ReadState,
): void {
  const similar = mostSimilar(name, known);
  const hint =
    similar === null
      ? 'Stellen Sie ihn dort wieder her'
      : `Meinten Sie „${similar}“? Sonst stellen Sie ihn dort wieder her`;
  addProblem(
    state,
    line,
    `Den Ort „${brief(name)}“ gibt es in src/angaben/orte.yaml nicht.`,
    `${hint}, oder entfernen Sie die Verweise auf ihn.`,
    causeOf(`ort.${name}`),
  );
}

/** Checks that a fact or a citation has this name; citations are numbered in the order of mention. */
export function checkReference(reference: string, line: number, state: InlineState): void {
  const name = citationName(reference);
  if (name === null) {
    findFact(reference, line, state);
    return;
  }
  const { citations } = state.source;
  const citation = valueNamed(citations, name);
  if (!citation) {
    const known = Object.keys(citations).map((key) => CITATION_PREFIX + key);
    addUnknown(reference, known, 'src/angaben/quellen.yaml', line, state);
    return;
  }
  state.citationLines.push(line);
  if (state.isShown && !state.citations.includes(citation)) state.citations.push(citation);
}

/**
 * Checks that a fact may stand in running text, on this page, and with a space to the word beside it. What is added to a
 * number or a date belongs to it: `{{zahl.nationen}}fach`.
 */
export function checkUse(
  name: string,
  before: Token | undefined,
  behind: Token | undefined,
  line: number,
  state: ReadState,
): void {
  const { facts, file } = state.source;
  const fact = valueNamed(facts, name);
  if (!fact || fact.standIn) return;
  const add = (message: string, fix: string) => addProblem(state, line, message, fix);
  if (name === 'tel' || (fact.kind === 'email' && fact.subject)) {
    const fix = `Schreiben Sie [Text]({{${name}}}). Im Satz stehen {{telefon}} und {{e-mail}}.`;
    add(`Der Verweis {{${name}}} taugt nur als Ziel eines Links.`, fix);
  } else if (name === PERSON && !PERSON_PAGE.test(file)) {
    const fix = 'Nennen Sie die Stelle, zum Beispiel {{amt}} oder {{traeger}}.';
    add(`Der Verweis {{${name}}} nennt eine Person. Er steht nur im Impressum.`, fix);
  } else if (
    /^(?:text|phone|email|url|link|hours)$/.test(fact.kind) &&
    ((behind?.type === 'reference' && citationName(behind.content) === null) ||
      isWord(before, /[\p{Script=Latin}\p{Script=Cyrillic}\d]$/u) ||
      isWord(behind, /^(?!s\P{L}|s$)[\p{Script=Latin}\p{Script=Cyrillic}\d]/u))
  ) {
    const fix = 'Setzen Sie davor und dahinter ein Leerzeichen oder ein Satzzeichen.';
    add(`Der Verweis {{${name}}} klebt an einem Wort.`, fix);
  } else if (fact.kind === 'euro' || fact.kind === 'percent') {
    const unit = doubledUnit(fact.kind, before, behind);
    if (unit === null) return;
    const message = `Der Verweis {{${name}}} hat seine Einheit schon: „${unit}“ steht doppelt.`;
    add(message, `Löschen Sie „${unit}“ neben dem Verweis.`);
  }
}

function isWord(token: Token | undefined, pattern: RegExp): boolean {
  return token?.type === 'text' && pattern.test(token.content);
}

function addUnknown(
  name: string,
  known: readonly string[],
  place: string,
  line: number,
  state: ReadState,
): void {
  const similar = mostSimilar(name, known);
  const hint = similar !== null ? `Meinten Sie „${similar}“?` : `Alle Namen stehen in ${place}.`;
  addProblem(state, line, `Der Verweis {{${brief(name)}}} ist unbekannt.`, hint, causeOf(name));
}
