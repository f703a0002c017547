import { FULL } from '../support/built-site.ts';
import type { Tab } from '../support/tab.ts';
import { expect, test } from '../support/tab-fixtures.ts';

/** One page of each layout, in both directions. Chromium keeps no page that answered with an error. */
const ADDRESSES = FULL
  ? ['/', '/geschichte/', '/kontakt/', '/hilfe/', '/ar/', '/ar/kontakt/de/']
  : ['/', '/ar/kontakt/de/'];

test('going back shows every kind of page as it was left', async ({ site, tab }) => {
  for (const address of ADDRESSES) {
    await tab.page.open(site.url + address);
    await tab.page.evaluate(
      `void (globalThis.restored = new Promise((resolve) =>
        addEventListener('pageshow', ({ persisted }) => persisted && resolve(true))))`,
    );
    await tab.page.open(`${site.url}/mitmachen/`);
    expect(await goBack(tab), address).toBe('BackForwardCacheRestore');
    expect(await tab.page.evaluate('location.pathname')).toBe(address);
    expect(await tab.page.evaluate('restored'), address).toBe(true);
    const reasons = 'performance.getEntriesByType("navigation")[0].notRestoredReasons';
    expect(await tab.page.evaluate(reasons), address).toBeNull();
  }
});

test('an offer that was closed on the way stays closed', async ({ site, tab }) => {
  const hidden = 'document.querySelector("#offer").hidden';
  await tab.page.open(`${site.url}/`);
  expect(await tab.page.evaluate(hidden)).toBe(false);
  await tab.page.open(`${site.url}/mitmachen/`);
  const closed = tab.page.evaluate(
    `new Promise((resolve) => new MutationObserver(() => resolve(${hidden}))
      .observe(document.querySelector('#offer'), { attributeFilter: ['hidden'] }))`,
  );
  await tab.page.click('#offer button');
  expect(await closed).toBe(true);
  expect(await goBack(tab)).toBe('BackForwardCacheRestore');
  expect(await tab.page.evaluate(hidden)).toBe(true);
});

/** Goes back and says how the browser came by the page. */
async function goBack({ page, next }: Tab): Promise<unknown> {
  const navigated = next('Page.frameNavigated');
  // The page goes away before it has answered.
  page.evaluate('history.back()').catch(() => {});
  return (await navigated).type;
}
