import { LANGUAGES } from '../../lib/base/languages.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { languageFaults } from '../support/language-faults.ts';
import { expect, test } from '../support/test.ts';
import { languageMarks } from '../support/text-parts.ts';

/** The HTML of the German page with the same text; a view beside German has the page's own name before `de/`. */
function germanPage({ file, language }: BuiltPage, pages: readonly BuiltPage[]): string {
  const name = file.replace(new RegExp(`^${language.code}/`), '');
  const german = name.replace(/(^|\/)de\/index\.html$/, '$1index.html');
  return pages.find((page) => page.file === german)?.html ?? '';
}

test('every text is in the language and direction that it is marked with', ({ pages }) => {
  for (const page of pages) {
    const german = germanPage(page, pages);
    expect(languageMarks(german).parts.length, page.file).toBeGreaterThan(20);
    expect.soft(languageFaults(page.html, german), page.file).toEqual([]);
    const switcher = languageMarks(page.html).marked.filter(({ tag, lang }) => tag === 'a' && lang);
    expect
      .soft(
        switcher.slice(0, LANGUAGES.length).map(({ lang, dir }) => ({ tag: lang, dir })),
        page.file,
      )
      .toEqual(LANGUAGES.map(({ tag, dir }) => ({ tag, dir })));
  }
});

test('German text in place of a translation is marked as German', ({ pages }) => {
  const found = pages.filter(({ file }) => /^(ar\/(helfen|impressum)|tr\/kontakt)\//.test(file));
  expect(found).toHaveLength(3);
  for (const { file, html, language } of found) {
    const { lang, marked } = languageMarks(html);
    expect(lang, file).toBe(language.tag);
    expect(marked, file).toContainEqual(expect.objectContaining({ lang: 'de', dir: 'ltr' }));
  }
});

test('a German name that is not marked is found', ({ pages }) => {
  const marks = pages
    .filter(({ language }) => language.code === 'ar')
    .flatMap((page) =>
      [...page.html.matchAll(/<bdi lang="de">([^<]+)<\/bdi>/g)].map(([mark, term = '']) => ({
        page,
        mark,
        term,
      })),
    );
  expect(marks.length).toBeGreaterThan(3);
  for (const { page, mark, term } of marks) {
    const unmarked = page.html.replace(mark, term);
    expect(languageFaults(unmarked, germanPage(page, pages)), term).not.toEqual([]);
  }
});
