import { intlLocale, LANGUAGES, PSEUDO_LANGUAGES } from '../../lib/base/languages.ts';
import { factText } from '../../lib/facts/format.ts';
import { languageList } from '../../lib/facts/language-list.ts';
import { facts, places } from '../support/fixture.ts';
import { fullUnless } from '../support/full.ts';
import { FACT_STRINGS } from '../support/markdown.ts';
import { findOverflow } from '../support/overflow.ts';
import { lookThroughTexts, searchFor } from '../support/pseudo-page.ts';
import { expect, test } from '../support/test.ts';
import { htmlFaults } from '../support/valid-html.ts';

/** The width that every page has to fit into (WCAG 1.4.10), in CSS px. */
const NARROW = { width: 320, height: 800 };

const AMOUNTS = Object.values(facts).filter(({ kind }) => kind === 'euro');

/** Lists of languages on the places, and each language that a link names. */
const LANGUAGE_LISTS = [
  ...places.flatMap(({ languages }) => (languages ? [languages] : [])),
  ...LANGUAGES.map(({ code }) => [code]),
];

test.use({ site: 'variant' });

test('the page for editors and drafts are valid HTML', async ({ folder }) => {
  const files = ['redaktion/index.html', 'entwurf/index.html', 'xa/entwurf/index.html'];
  expect(await htmlFaults(folder, files)).toEqual([]);
});

for (const language of PSEUDO_LANGUAGES) {
  const { code, tag } = language;
  test(
    `${tag} has every German page; no text is hard-coded or wrongly marked as German, and all fits 320 px`,
    fullUnless(language.dir === 'rtl'),
    async ({ page, pages }) => {
      const files = pages.map(({ file }) => file);
      const german = files.filter((file) => !/^(\w\w|leicht|redaktion)\//.test(file));
      expect(german).toContain('kontakt/index.html');
      expect(files).toEqual(expect.arrayContaining(german.map((file) => `${code}/${file}`)));
      expect(files).toContain(`${code}/kontakt/de/index.html`);

      const search = searchFor([
        ...AMOUNTS.map((fact) => factText(fact, language, FACT_STRINGS).replaceAll(' ', '\u00a0')),
        ...LANGUAGE_LISTS.map((tags) => languageList(tags, language)),
        // What stands between the hours before and after a break.
        new Intl.ListFormat(intlLocale(language)).format(['', '']),
      ]);
      await page.setViewportSize(NARROW);
      for (const { address } of pages.filter((one) => one.language === language)) {
        await page.goto(address);
        const { checked, ...wrong } = await page.evaluate(lookThroughTexts, search);
        expect(checked, address).toBeGreaterThan(30);
        expect.soft(wrong, address).toEqual({ hardCoded: [], mismarked: [] });
        const width = { width: NARROW.width, culprits: [] };
        expect.soft(await page.evaluate(findOverflow), address).toEqual(width);
      }
    },
  );
}
