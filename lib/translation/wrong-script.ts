import { alsoIn } from '../base/also-in.ts';
import { brief } from '../base/brief.ts';
import { isSource } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Problem } from '../base/problem.ts';
import { isForeign } from '../base/script.ts';
import type { Facts } from '../facts/types.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';

/**
 * Finds short texts of a page that have no letter of its script: texts of the head, and headings. They are too short for
 * `checkLanguage`, and readers meet them in menus and results. What is named in the entries may stand on every page.
 */
export function checkScript(file: SourcePage | TranslatedPage, facts: Facts): Problem[] {
  const names = namesOf(facts);
  const [first, ...others] = shortTexts(file).filter(({ text }) =>
    isForeign(names.reduce((rest, name) => rest.replaceAll(name, ' '), text).trim(), file.language),
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

/** Names of the site's own entries that have Latin words, the longest first. */
const namesOf = memoizeByObject((facts: Facts): readonly string[] =>
  Object.values(facts)
    .flatMap(({ kind, value }) => (kind === 'text' || kind === 'link' ? String(value) : []))
    .filter((name) => /\p{Ll}{4}/u.test(name))
    .sort((one, other) => other.length - one.length),
);

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
