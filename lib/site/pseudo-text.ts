import type { Strings } from './strings.ts';

/** Letters and their lookalikes, which the fonts of every system have. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžǟȫǖẞÅƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽǞȪǕ';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]),
);

/** Growth of a text, relative to its length. */
const GROWTH = 0.4;

/** A name in braces, which stays. */
const NAME = /(\{\w+\})/;

/**
 * Turns German into readable pseudo-text: letters get accents, each word gets 40 % longer, brackets mark start and
 * end. So cut-off texts and texts that are not from the UI texts show. Digits, signs, words in braces and outer
 * spaces stay; a text without letters stays as a whole.
 *
 * The mirrored language has the same text in logical order. Override characters would also reverse telephone
 * numbers and hide mistakes of direction.
 *
 * @param text German, e.g. "Mehr lesen: {title}".
 * @returns e.g. "[Ṁéĥŕ~~ ļéšéñ~~~: {title}]".
 */
export function pseudoText(text: string): string {
  const changed = text
    .split(NAME)
    .map((part) => (NAME.test(part) ? part : part.replace(/\p{L}+/gu, longer)))
    .join('');
  return changed === text ? text : changed.replace(/\S(?:.*\S)?/s, '[$&]');
}

function longer(word: string): string {
  const letters = [...word];
  const accented = letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
  // One more replaces the space or sign behind the word.
  return accented + '~'.repeat(Math.floor(letters.length * GROWTH) + 1);
}

/** All UI texts as pseudo-text. */
export function pseudoStrings(german: Strings): Strings {
  return mapTexts(german) as Strings;
}

/** Changes every text of a tree. */
function mapTexts(tree: object | string): object | string {
  if (typeof tree === 'string') return pseudoText(tree);
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, mapTexts(part)]));
}
