import { LANGUAGES, type Language } from './languages.ts';
import { memoizeByObject } from './memoize.ts';

/** An ordinary word of a language with Latin letters. Names begin with a capital letter. */
const LATIN_WORD = /(?<![\p{L}\p{N}@./-])\p{Script=Latn}{4,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** The start of a name that is written small: `pro familia`. Headings and titles of every Latin language start with a capital. */
const SMALL_NAME = /^[^\p{L}]*\p{Ll}/u;

/** The letters that a language is written with (CLDR, likely subtags). */
const lettersOf = memoizeByObject(({ tag }: Language) => {
  const { script } = new Intl.Locale(tag).maximize();
  return new RegExp(`\\p{Script=${script}}`, 'u');
});

/** Whether a text has letters, and none of those that a language is written with. */
export function isInOtherScript(text: string, language: Language): boolean {
  return /\p{L}/u.test(text) && !lettersOf(language).test(text);
}

/**
 * Whether a short text is not written with the letters of a language. A name with Latin letters may stand in every
 * language, and so may the name of a language.
 */
export function isForeign(text: string, language: Language): boolean {
  if (!isInOtherScript(text, language) || LANGUAGES.some(({ name }) => name === text)) return false;
  if (!/\p{Script=Latn}/u.test(text)) return true;
  const words = SMALL_NAME.test(text) ? [] : (text.match(LATIN_WORD) ?? []);
  return words.some((word) => word === word.toLowerCase());
}

/** Ordinary Latin words of a sentence that is no name. */
const SENTENCE = 2;

/** Whether a text is a sentence in Latin letters, where a language has others. */
export function isLatinSentence(text: string, language: Language): boolean {
  if (!isInOtherScript(text, language)) return false;
  const words = text.match(LATIN_WORD) ?? [];
  return words.filter((word) => word === word.toLowerCase()).length >= SENTENCE;
}
