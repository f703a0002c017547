import { alsoIn } from '../base/also-in.ts';
import { brief } from '../base/brief.ts';
import { isSource } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Problem } from '../base/problem.ts';
import { isForeign, isLatinSentence } from '../base/script.ts';
import type { Facts } from '../facts/types.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { headingsOf, headOf, piecesOf, withoutQuotations } from './page-texts.ts';

/**
 * Finds texts of a page that have no letter of its script: texts of the head, headings, and sentences of a translation.
 * They are too short for `checkLanguage`, and readers meet them in menus and results. What is named in the entries may stand on every page.
 */
export function checkScript(file: SourcePage | TranslatedPage, facts: Facts): Problem[] {
  const names = namesOf(facts);
  const short = [...headOf(file), ...headingsOf(file)].filter(({ text }) =>
    isForeign(names.reduce((rest, name) => rest.replaceAll(name, ' '), text).trim(), file.language),
  );
  const [first, ...others] = short.length > 0 ? short : latinSentences(file);
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

/** Sentences of a translation in Latin letters, where its language has others. Those of a German text may quote. */
function latinSentences(file: SourcePage | TranslatedPage) {
  if (isSource(file.language)) return [];
  return piecesOf(file).flatMap(({ text, line }) =>
    withoutQuotations(text)
      .split(/(?<=[.!?؟]) /)
      .filter((sentence) => isLatinSentence(sentence, file.language))
      .map((sentence) => ({ text: sentence, line })),
  );
}
