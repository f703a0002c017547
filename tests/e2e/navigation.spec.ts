import { expect, test } from '../support/test.ts';

for (const address of ['/kontakt/', '/ar/chronik/']) {
  test(`the speculation rules of ${address} select other pages of the site and nothing else`, async ({
    page,
  }) => {
    await page.goto(address);
    const rules = await page.locator('script[type=speculationrules]').textContent();
    const { prerender, ...others } = JSON.parse(rules ?? '');
    expect(others).toEqual({});
    expect(prerender).toMatchObject([{ where: expect.anything(), eagerness: 'moderate' }]);
    const { selected, pages, links } = await page.evaluate((selector) => {
      const hrefs = (all: Iterable<HTMLAnchorElement>) => [...new Set([...all].map((a) => a.href))];
      const all = [...document.querySelectorAll('a')];
      const other = ({ origin, pathname }: HTMLAnchorElement) =>
        origin === location.origin && pathname.endsWith('/') && pathname !== location.pathname;
      return {
        selected: hrefs(document.querySelectorAll<HTMLAnchorElement>(selector)),
        pages: hrefs(all.filter(other)),
        links: hrefs(all),
      };
    }, prerender[0].where.selector_matches);
    expect(selected).toEqual(pages);
    expect(selected.length).toBeGreaterThan(10);
    expect(links.length).toBeGreaterThan(selected.length);
  });
}

test('pages fade into each other only for visitors who have not asked for less motion', async ({
  page,
}) => {
  await page.goto('/');
  const inMedia = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const fades = (rule: CSSRule) => rule.cssText.includes('@view-transition');
    return rules.filter(fades).map((rule) => (rule as CSSMediaRule).media?.mediaText);
  });
  expect(inMedia).toEqual(['(prefers-reduced-motion: no-preference)']);
});
