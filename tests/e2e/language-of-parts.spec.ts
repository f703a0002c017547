import terms from '../../_data/germanTerms.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pagesByLanguage } from '../support/built-site.ts';
import { languageFaults } from '../support/language-faults.ts';
import { languageMarks } from '../support/text-parts.ts';
import { expect, test } from './fixtures.ts';

const PAGES = pagesByLanguage();

/** The HTML of the German page with the same text; a view beside German has the page's own name before `de/`. */
function germanPage(file: string, code: string): string | undefined {
  const isSource = code === SOURCE_LANGUAGE.code;
  const name = isSource ? file : file.slice(code.length + 1);
  const german = name.replace(/(^|\/)de\/index\.html$/, '$1index.html');
  return PAGES.get(SOURCE_LANGUAGE.code)?.find((page) => page.file === german)?.html;
}

for (const [code, pages] of PAGES) {
  test(`every text of "${code}" is in the language and direction that it is marked with`, () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const { file, html } of pages) {
      const german = germanPage(file, code) ?? '';
      expect(languageMarks(german).parts.length, file).toBeGreaterThan(20);
      expect.soft(languageFaults(html, german), file).toEqual([]);
      const switcher = languageMarks(html).marked.filter(({ tag, lang }) => tag === 'a' && lang);
      expect
        .soft(
          switcher.map(({ lang, dir }) => ({ tag: lang, dir })),
          file,
        )
        .toEqual(LANGUAGES.map(({ tag, dir }) => ({ tag, dir })));
    }
  });
}

test('a term that is not in the list is found', () => {
  // Where letters are the same, a single word is German only if it is long and the German page has it too.
  for (const [code, pattern] of [
    ['ar', /^./],
    ['en', /\s/],
  ] as const) {
    const found = terms
      .filter((term) => pattern.test(term))
      .flatMap((term) => {
        const mark = `<bdi lang="de">${term}</bdi>`;
        const page = PAGES.get(code)?.find(({ html }) => html.includes(mark));
        if (!page) return [];
        const german = germanPage(page.file, code) ?? '';
        expect(languageFaults(page.html.replace(mark, term), german), term).not.toEqual([]);
        return [term];
      });
    expect(found.length).toBeGreaterThan(15);
  }
});
