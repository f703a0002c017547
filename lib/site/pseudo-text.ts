import type { Strings } from './strings.ts';

/** Each letter beside one that looks like it and is found in the fonts of every system. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžǟȫǖẞÅƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽǞȪǕ';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]),
);

/** The part of its length by which a text grows. */
const GROWTH = 0.4;

/** A name to be filled in, which stays as it is. */
const NAME = /(\{\w+\})/;

/**
 * Text that can be read and cannot be taken for real: its letters have accents, each word is 40 % longer
 * and brackets mark where it begins and ends, so that a text which is cut off or does not come from the
 * strings is seen. Digits, signs, words in braces and the spaces at both ends stay; a text without a
 * letter stays as a whole.
 *
 * The mirrored language uses the same text in its logical order. Turning the letters round with override
 * characters would turn telephone numbers too and hide the very mistakes in direction that it is to show.
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
  // One more than the word's own part pays for the space or sign behind it.
  return accented + '~'.repeat(Math.floor(letters.length * GROWTH) + 1);
}

/** All texts of the user interface as pseudo-text. */
export function pseudoStrings(german: Strings): Strings {
  return mapTexts(german) as Strings;
}

/** The same tree with another text at each end. */
function mapTexts(tree: object | string): object | string {
  if (typeof tree === 'string') return pseudoText(tree);
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, mapTexts(part)]));
}
