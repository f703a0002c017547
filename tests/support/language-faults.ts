import { LANGUAGES } from '../../lib/base/languages.ts';
import { type LanguageMarks, languageMarks, type TextPart } from './text-parts.ts';

/**
 * Names and words that are the same in every language, so that they need no mark (WCAG 3.1.2 leaves out
 * proper names and technical terms): an app, a map, formats of files and paper, a service and a helpline with English names,
 * the key under which the browser remembers that the offer of a language was closed, and degrees.
 */
const INTERNATIONAL =
  /\b(?:Integreat|OpenStreetMap|vCard|Bright Sky|Helpline Ukraine|offer-closed|A4)\b|°C/g;

/** Addresses of websites with their pages, and of mail, which are no words. */
const ADDRESS = /(?:https?:\/\/)?[\w-]+(?:[.@][\w-]+|:\d+)+(?:\/[\w-]*)*/g;

/** The city's name is written alike in German and in other languages with Latin letters. */
const ALIKE = ['in Kaiserslautern', 'Kaiserslautern'];

/** A single word of at least so many letters that German has too is German. */
const LONG_WORD = 12;

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = [ARABIC, CYRILLIC, LATIN];
/** What a language is written with, by its tag; all others use Latin letters. */
const OTHER_SCRIPTS = new Map([
  ['ar', ARABIC],
  ['fa', ARABIC],
  ['uk', CYRILLIC],
  ['ru', CYRILLIC],
]);

/** Texts in letters that their marked language is not written with, e.g. a German name in a Persian sentence. */
export function foreignLetters({ parts }: LanguageMarks): string[] {
  return parts.flatMap(({ text, lang }) => {
    const own = OTHER_SCRIPTS.get(lang) ?? LATIN;
    const words = withoutNames(text).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    const foreign = SCRIPTS.filter((script) => script !== own);
    return words
      .filter((word) => foreign.some((letters) => letters.test(word)))
      .map((word) => `“${word}” is marked as ${lang}: ${text.trim()}`);
  });
}

/** Words that stand in a page of another language as in the German page, without being marked as German. */
export function unmarkedGerman(page: LanguageMarks, german: LanguageMarks): string[] {
  const known = new Set(german.parts.filter(isGerman).flatMap(({ text }) => phrases(text)));
  const own = page.parts.filter((part) => !isGerman(part));
  return own.flatMap(({ text, lang }) =>
    phrases(text)
      .filter((phrase) => known.has(phrase) && !ALIKE.includes(phrase))
      .map((phrase) => `“${phrase}” is marked as ${lang}: ${text.trim()}`),
  );
}

/** Texts that are laid out against the direction of their letters, as neither `dir` nor `bdi` sets it. */
export function misdirected({ parts }: LanguageMarks): string[] {
  return parts
    .filter(({ text, dir }) => dir !== 'auto' && dir !== (ARABIC.test(text) ? 'rtl' : 'ltr'))
    .map(({ text, dir }) => `${dir}: ${text.trim()}`);
}

/** Values of `lang` and `hreflang` that are no tags (BCP 47) of the site's languages. */
export function wrongTags({ marked }: LanguageMarks): string[] {
  const known = LANGUAGES.map(({ tag }) => tag);
  return marked.flatMap(({ tag, lang, hreflang }) =>
    [lang, hreflang === 'x-default' ? undefined : hreflang]
      .filter((value) => value !== undefined)
      .filter((value) => !known.includes(value) || !Intl.getCanonicalLocales(value).includes(value))
      .map((value) => `<${tag}>: ${value}`),
  );
}

/** All that is wrong with the languages of a page beside the German one. */
export function languageFaults(html: string, german: string): string[] {
  const marks = languageMarks(html);
  // A letter of the index from A to Z is no word.
  const page = { ...marks, parts: marks.parts.filter(({ text }) => !/^\p{L}$/u.test(text)) };
  return [
    ...foreignLetters(page),
    ...unmarkedGerman(page, languageMarks(german)),
    ...misdirected(page),
    ...wrongTags(page),
  ];
}

function isGerman({ lang }: TextPart): boolean {
  return /^de\b/.test(lang);
}

/** Every two words that follow each other, and every long one. */
function phrases(text: string): string[] {
  return withoutNames(text)
    .split(/[^\p{L}\p{M}\s-]+/u)
    .map((run) => run.split(/[\s-]+/).filter((word) => word !== ''))
    .flatMap((words) => [
      ...words.slice(1).map((word, index) => `${words[index]} ${word}`),
      ...words.filter((word) => word.length >= LONG_WORD),
    ]);
}

function withoutNames(text: string): string {
  return text.replace(INTERNATIONAL, '|').replace(ADDRESS, '|');
}
