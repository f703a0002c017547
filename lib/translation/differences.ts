import { groupBy } from '../base/group.ts';
import { blocksOf, type SectionBlock } from './blocks.ts';
import type { Exceptions } from './exceptions.ts';
import type { Section } from './sections.ts';
import type { Value } from './values.ts';

/** A value of the German text and the translation's; one of them may be missing. */
export interface Difference {
  readonly german: Value | undefined;
  readonly translated: Value | undefined;
  /** Whether both texts have the same values in different order. */
  readonly reordered: boolean;
}

/** How two sections are compared. */
export interface CompareOptions {
  /** Whether sections are compared block by block; Leichte Sprache has different blocks. */
  readonly byBlock: boolean;
  /** Whether links within the site are compared. */
  readonly internalLinks: boolean;
  /** Exceptions of the translation; the differences that they allow are left out. */
  readonly exceptions: Exceptions;
}

type Values = readonly Value[];

/**
 * The values in which a section of a translation differs from the German one. The comparison is by block, so that
 * swapped values are found. Where the kinds of blocks differ, it is by section; checkStructure reports that.
 */
export function differencesBetween(
  translated: Section,
  german: Section,
  { byBlock, internalLinks, exceptions }: CompareOptions,
): Difference[] {
  const [from, to] = [blocksOf(german), blocksOf(translated)];
  const aligned = byBlock && haveSameKinds(from, to);
  const pairs = aligned ? from.map((block, at) => [[block], to.slice(at, at + 1)]) : [[from, to]];
  // Where blocks differ, checkStructure names the mark that one text lacks.
  const counts = ({ internal, group }: Value) =>
    (internalLinks || !internal) && (aligned || !byBlock || group !== 'term');
  const valuesOf = (blocks: readonly SectionBlock[] = []) =>
    blocks.flatMap(({ values }) => values.filter(counts));
  const found = pairs.map(([blocks, others]) => compare(valuesOf(blocks), valuesOf(others)));
  const isLeft = (value: Value | undefined) => value === undefined || !exceptions.use(value);
  const missing = found.flatMap((one) => one.missing).filter(isLeft);
  const added = found.flatMap((one) => one.added).filter(isLeft);
  const length = Math.max(missing.length, added.length);
  // Values that blocks have exchanged are one difference.
  if (length > 0 && without(missing, added).length + without(added, missing).length === 0) {
    return [{ german: missing[0], translated: added[0], reordered: true }];
  }
  if (length > 0) {
    return Array.from({ length }, (_, at) => ({
      german: missing[at],
      translated: added[at],
      reordered: false,
    }));
  }
  const moved = found.flatMap((one) => (byBlock ? (aligned ? one.moved : []) : one.movedContacts));
  return moved.filter((one) => isLeft(one.german) && isLeft(one.translated));
}

/** Whether two sections have the same kinds of blocks in the same order. */
function haveSameKinds(some: readonly SectionBlock[], others: readonly SectionBlock[]) {
  return some.length === others.length && some.every(({ kind }, at) => kind === others[at]?.kind);
}

function compare(german: Values, translated: Values) {
  const [missing, added] = [without(german, translated), without(translated, german)];
  const [lost, more] = [new Set(missing), new Set(added)];
  const [from, to] = [
    german.filter((value) => !lost.has(value)),
    translated.filter((value) => !more.has(value)),
  ];
  const movedContacts = reordered(contacts(from), contacts(to));
  return { missing, added, moved: reordered(from, to), movedContacts };
}

/** References to one of several places that a reader takes for each other; they have an order in Leichte Sprache too. */
const CONTACT = /^\{\{(?:(mail-|hilfe\.)|(?:[\w-]*-)?(telefon|e-mail)\}\})/;

function contacts(values: Values): Values {
  return values.flatMap((value) => {
    const [, prefix, kind] = CONTACT.exec(value.key) ?? [];
    const group = prefix ?? kind;
    return group === undefined ? [] : [{ ...value, group }];
  });
}

/** The first out-of-order value of each group; both sides have the same values. */
function reordered(german: Values, translated: Values): Difference[] {
  const others = groupBy(translated, ({ group }) => group);
  return [...groupBy(german, ({ group }) => group)].flatMap(([group, from]) => {
    const to = others.get(group) ?? [];
    const at = from.findIndex(({ key }, index) => key !== to[index]?.key);
    return at === -1 ? [] : [{ german: from[at], translated: to[at], reordered: true }];
  });
}

/** The values that the others lack; a value that occurs twice needs two matches. */
function without(values: Values, others: Values): Value[] {
  const rest = groupBy(others, ({ key }) => key);
  return values.filter(({ key }) => rest.get(key)?.pop() === undefined);
}
