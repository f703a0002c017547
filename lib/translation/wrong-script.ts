import { alsoIn } from '../base/also-in.ts';
import { brief } from '../base/brief.ts';
import { isSource, LANGUAGES, type Language } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Problem } from '../base/problem.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';

/** An ordinary word of a language with Latin letters. Names begin with a capital letter. */
const LATIN_WORD = /(?<![\p{L}\p{N}@./-])\p{Script=Latn}{4,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/** The letters that a language is written with (CLDR, likely subtags). */
const lettersOf = memoizeByObject(({ tag }: Language) => {
  const { script } = new Intl.Locale(tag).maximize();
  return new RegExp(`\\p{Script=${script}}`, 'u');
});

/**
 * Finds short texts of a page that have no letter of its script: texts of the head, and headings. They are too short for
 * `checkLanguage`, and readers meet them in menus and results. A name with Latin letters may stand on every page, and
 * so may the name of a language.
 */
export function checkScript(file: SourcePage | TranslatedPage): Problem[] {
  const [first, ...others] = shortTexts(file).filter(({ text }) =>
    isForeign(text.trim(), lettersOf(file.language)),
  );
  if (!first) return [];
  const lines = others.map(({ line }) => line);
  const fix = isSource(file.language) ? 'Schreiben Sie ihn auf Deutsch.' : 'Übersetzen Sie ihn.';
  return [
    {
      file: file.raw.file,
      line: first.line,
      message: `Dieser Text ist nicht in der Schrift der Seite: „${brief(first.text.trim())}“.${alsoIn(lines)}`,
      fix,
    },
  ];
}

function isForeign(text: string, own: RegExp): boolean {
  if (own.test(text) || LANGUAGES.some(({ name }) => name === text)) return false;
  if (!/\p{Script=Latn}/u.test(text)) return /\p{L}/u.test(text);
  return (text.match(LATIN_WORD) ?? []).some((word) => word === word.toLowerCase());
}

/** The texts of the head and the headings, each with its line of the file. */
function shortTexts({ raw, fields, tokens }: SourcePage | TranslatedPage) {
  const { title, navTitle, teaser, description } = fields;
  const alt = 'hero' in fields ? { 'hero.alt': fields.hero?.alt } : {};
  const heroAlt = 'heroAlt' in fields ? { heroAlt: fields.heroAlt } : {};
  const head = Object.entries({ title, navTitle, description, teaser, ...alt, ...heroAlt }).map(
    ([name, text = '']) => ({ text, line: raw.lines.get(name) ?? 1 }),
  );
  const headings = tokens.flatMap(({ type, map }, index) => {
    if (type !== 'heading_open') return [];
    const words = tokens[index + 1]?.children ?? [];
    const text = words.map((child) => (child.type === 'text' ? child.content : ' ')).join('');
    return [{ text, line: raw.bodyLine + (map?.[0] ?? 0) }];
  });
  return [...head, ...headings];
}
