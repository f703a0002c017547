import { type Language, SOURCE_LANGUAGE } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Exceptions } from './exceptions.ts';
import { type Section, wholeText } from './sections.ts';
import { placesOf, type Value, valuesOf } from './values.ts';

type Text = Pick<Section, 'heading' | 'text'>;
/** A value of the German text and what stands for it; either may be absent. */
export type Difference = readonly [german: Value | undefined, own: Value | undefined];

/** How a translation's section is held against a German one. */
export interface CompareOptions {
  readonly language: Language;
  /** Whether links within the site are compared too. */
  readonly places: boolean;
  /** Deviations that are explained; each is used up by the first difference that it fits. */
  readonly exceptions: Exceptions;
}

/** The values in which a section of a translation differs from the German one. */
export function differencesOf(
  own: Text,
  german: Text,
  { language, places, exceptions }: CompareOptions,
): Difference[] {
  const all = (values: readonly Value[], text: Text) =>
    places ? [...values, ...placesOf(wholeText(text))] : values;
  const whole = unequal(
    all(germanValues(german), german),
    all(valuesOf(wholeText(own), language), own),
    exceptions,
  );
  const [dates, ...rest] = datesApart(...whole);
  const [missing, added] = unequal(...rest, exceptions);
  return [...dates, ...pairsOf(missing, added, isCertain), ...vague(missing, added)];
}

/** The values of a German section, against which every translation is held. */
const germanValues = memoizeByObject((german: Text) =>
  valuesOf(wholeText(german), SOURCE_LANGUAGE),
);

type Sides = readonly [german: readonly Value[], own: readonly Value[]];

/** What of both sides has no equal on the other and is not excused. */
function unequal(german: readonly Value[], own: readonly Value[], exceptions: Exceptions): Sides {
  const [missing, added] = [without(german, own), without(own, german)];
  return [exceptions.excuse(missing), exceptions.excuse(added)];
}

/**
 * Dates that were exchanged, as a whole. A date that the other side does not give in the same parts may
 * be written in another way there, so its parts are compared one by one.
 */
function datesApart(
  german: readonly Value[],
  own: readonly Value[],
): [Difference[], readonly Value[], readonly Value[]] {
  const dates: Difference[] = [];
  const rest = [...own];
  const left = german.filter((value) => {
    const at = rest.findIndex((other) => value.parts && shapeOf(other) === shapeOf(value));
    if (at === -1) return true;
    const [other] = rest.splice(at, 1);
    dates.push([value, other]);
    return false;
  });
  const inParts = (values: readonly Value[]) => values.flatMap((value) => value.parts ?? [value]);
  return [dates, inParts(left), inParts(rest)];
}

/** Which parts a date has; empty for anything else. */
function shapeOf({ kind, key }: Value): string {
  return kind === 'date' ? key.replace(/\d/g, '0') : '';
}

function isCertain({ kind }: Value): boolean {
  return kind !== 'month' && kind !== 'unit';
}

/** Months and units that were exchanged; one that is not found proves nothing. */
function vague(missing: readonly Value[], added: readonly Value[]): Difference[] {
  return (['month', 'unit'] as const).flatMap((kind) =>
    pairsOf(missing, added, (value) => value.kind === kind).filter(
      ([german, own]) => german && own,
    ),
  );
}

function pairsOf(
  missing: readonly Value[],
  added: readonly Value[],
  counts: (value: Value) => boolean,
): Difference[] {
  const [german, own] = [missing.filter(counts), added.filter(counts)];
  const length = Math.max(german.length, own.length);
  return Array.from({ length }, (_, index) => [german[index], own[index]] as const);
}

/** The values that others do not hold, each as often as it is surplus. */
function without(values: readonly Value[], others: readonly Value[]): Value[] {
  const rest = others.map(({ key }) => key);
  return values.filter(({ key }) => {
    const index = rest.indexOf(key);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
