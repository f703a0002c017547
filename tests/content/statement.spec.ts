import type { Page } from '@playwright/test';
import type { BuiltPage } from '../support/built-site.ts';
import { CLAIMS } from '../support/claims.ts';
import { expect, test } from '../support/test.ts';

const STATEMENTS = [
  ['de', '/barrierefreiheit/'],
  ['en', '/en/barrierefreiheit/'],
  ['leicht', '/leicht/barrierefreiheit/'],
] as const;

for (const [code, address] of STATEMENTS) {
  test(`${address} claims every test that is made, and no other`, async ({ page }) => {
    await page.goto(address);
    const items = await itemsBelow(page, 'wie-diese-erklaerung-entstanden-ist');
    expect(items).toHaveLength(CLAIMS.length);
    for (const [index, { says }] of CLAIMS.entries()) expect(items[index]).toMatch(says[code]);
  });

  test(`${address} names what is not accessible, for as long as it is not`, async ({
    page,
    pages,
  }) => {
    await page.goto(address);
    const items = await itemsBelow(page, 'unvereinbarkeit-mit-den-anforderungen');
    for (const { what, holds, says } of BARRIERS) {
      const named = items.filter((item) => says[code].test(item)).length;
      expect(named, `${what} (${code})`).toBe(holds(pages) ? 1 : 0);
    }
    expect(items).toHaveLength(BARRIERS.filter(({ holds }) => holds(pages)).length);
  });
}

for (const [code, address] of STATEMENTS) {
  test(`${address} says that no people have tested the site, nor its translations`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('article')).toContainText(UNTESTED[code]);
  });
}

const UNTESTED: Readonly<Record<'de' | 'en' | 'leicht', RegExp>> = {
  de: /Vorleseprogrammen .*noch niemand geprüft.*Übersetzungen .*Computer.* nur Programme/s,
  en: /screen readers.*computer .*translations.* only programs/is,
  leicht: /Vor·lese·programme.* \S*niemand\S* .*Computer .*Übersetzungen.* nur Programme/s,
};

/** What the site lacks, and how to see whether it still does. */
const BARRIERS: readonly {
  readonly what: string;
  readonly holds: (pages: readonly BuiltPage[]) => boolean;
  readonly says: Readonly<Record<'de' | 'en' | 'leicht', RegExp>>;
}[] = [
  {
    what: 'no video in German Sign Language',
    holds: (pages) => !pages.some(({ html }) => html.includes('<video')),
    says: {
      de: /^Deutsche Gebärdensprache/,
      en: /^German Sign Language/,
      leicht: /^Deutsche Gebärden·sprache/,
    },
  },
  {
    what: 'Leichte Sprache that no test group has reviewed',
    holds: (pages) => isUnreviewed(pages, /^leicht\//),
    says: { de: /^Leichte Sprache/, en: /^Easy language/, leicht: /^Leichte Sprache/ },
  },
];

function isUnreviewed(pages: readonly BuiltPage[], folder: RegExp): boolean {
  return pages.some(
    ({ file, html }) =>
      folder.test(file) && html.includes('<meta name="translation" content="machine"'),
  );
}

/** Texts of the items of the first list below a heading, with plain spaces. */
async function itemsBelow(page: Page, id: string): Promise<string[]> {
  const items = page.locator(`#${id} ~ ul`).first().locator(':scope > li');
  return (await items.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
}
