import { SCRIPT_HAS_RUN } from '../support/painted.ts';
import type { RecordedSite } from '../support/recorded-site.ts';
import type { Tab, TabPage } from '../support/tab.ts';
import { expect, test } from '../support/tab-fixtures.ts';

const CONTACT = '.menu a[href="/kontakt/"]';

for (const [way, does] of [
  ['point', 'points at'],
  ['touch', 'touches'],
] as const) {
  test(`a link that the visitor ${does} makes its page ready`, async ({ site, tab }) => {
    const rules = tab.next('Preload.ruleSetUpdated');
    await tab.page.open(`${site.url}/`);
    expect(await rules).not.toHaveProperty('ruleSet.errorType');

    const page = await makeReady(tab, () => tab.page[way](CONTACT));
    expect(requests(site, '/kontakt/')).toMatchObject([{ purpose: 'prefetch;prerender' }]);
    expect(await page.evaluate('document.prerendering')).toBe(true);
  });
}

test('a ready page does nothing until a click shows it, at once', async ({ site, tab }) => {
  await tab.page.open(`${site.url}/`);
  const page = await makeReady(tab, () => tab.page.point(CONTACT));
  // A later request of the page is answered after all that its script has asked for.
  await page.evaluate('fetch("/robots.txt").then((answer) => answer.text())');
  const ownRequests = () => site.requests.filter(({ referrer }) => referrer?.endsWith('/kontakt/'));
  expect(ownRequests().map(({ path }) => path)).toEqual(['/robots.txt']);
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
  expect(await page.evaluate(OFFER_IS_HIDDEN)).toBe(true);

  await showByClick(tab, page);
  expect(await page.evaluate('location.pathname')).toBe('/kontakt/');
  expect(await page.evaluate(ACTIVATION)).toBeGreaterThan(0);
  expect(await page.evaluate('document.querySelector("#offer").lang')).toBe('ar');
  expect(await page.evaluate(OFFER_IS_HIDDEN)).toBe(false);
  expect(requests(site, '/kontakt/')).toHaveLength(1);
  // The page is from another day, so it now asks for today's weather.
  await expect.poll(() => ownRequests().map(({ path }) => path)).toContain('/api/weather');
});

test('an offer that was closed in the meantime does not come back', async ({ site, tab }) => {
  await tab.page.open(`${site.url}/`);
  const page = await makeReady(tab, () => tab.page.point(CONTACT));
  expect(await tab.page.evaluate(OFFER_IS_HIDDEN)).toBe(false);
  await tab.page.click('#offer button');
  await expect.poll(() => tab.page.evaluate(OFFER_IS_HIDDEN)).toBe(true);
  await showByClick(tab, page);
  expect(await page.evaluate(ACTIVATION)).toBeGreaterThan(0);
  expect(await page.evaluate(OFFER_IS_HIDDEN)).toBe(true);
});

for (const address of ['/kontakt/', '/ar/geschichte/']) {
  test(`only other pages of the site are made ready from ${address}`, async ({ site, tab }) => {
    const sources = tab.next('Preload.preloadingAttemptSourcesUpdated');
    await tab.page.open(site.url + address);
    const { preloadingAttemptSources } = await sources;
    const candidates = (preloadingAttemptSources as { key: { url: string } }[]).map(
      ({ key }) => key.url,
    );
    const links = (await tab.page.evaluate(
      `[...document.querySelectorAll('a')].map(({ href }) => href)`,
    )) as string[];
    const expected = links.filter((href) => {
      const [page = ''] = href.split('#');
      return page.startsWith(site.url) && page.endsWith('/') && page !== site.url + address;
    });
    expect(new Set(candidates)).toEqual(new Set(expected));
    expect(links.length).toBeGreaterThan(new Set(candidates).size + 10);
  });
}

test('a browser that makes no page ready just follows the link', async ({ site, tab }) => {
  await tab.page.open(`${site.url}/`);
  await tab.page.send('Page.setPrerenderingAllowed', { isAllowed: false });
  const outcome = nextOutcome(tab);
  await tab.page.point(CONTACT);
  expect(await outcome).toMatchObject({ status: 'Failure' });
  const loaded = tab.next('Page.loadEventFired');
  await tab.page.click(CONTACT);
  await loaded;
  expect(await tab.page.evaluate('location.pathname')).toBe('/kontakt/');
  expect(await tab.page.evaluate(ACTIVATION)).toBe(0);
});

/** When a page that had been made ready was shown, in ms from its start; 0 for any other page. */
const ACTIVATION = 'performance.getEntriesByType("navigation")[0].activationStart';

const OFFER_IS_HIDDEN = 'document.querySelector("#offer").hidden';

const LOADED = `new Promise((resolve) =>
  document.readyState === 'complete' ? resolve(true) : addEventListener('load', () => resolve(true)))`;

/** The page that the browser makes ready because of what the visitor does. */
async function makeReady(tab: Tab, act: () => Promise<void>): Promise<TabPage> {
  const page = tab.nextPage();
  const outcome = nextOutcome(tab);
  await act();
  expect(await outcome).toMatchObject({ status: 'Ready' });
  await (await page).evaluate(LOADED);
  return page;
}

/** How the browser's next attempt to make a page ready ends. */
function nextOutcome(tab: Tab) {
  const isEnd = (status: unknown) => status !== 'Pending' && status !== 'Running';
  return tab.next('Preload.prerenderStatusUpdated', ({ status }) => isEnd(status));
}

async function showByClick(tab: Tab, page: TabPage): Promise<void> {
  const shown = page.evaluate(
    'new Promise((shown) => document.addEventListener("prerenderingchange", () => shown(true)))',
  );
  await tab.page.click(CONTACT);
  await shown;
  await page.evaluate(SCRIPT_HAS_RUN);
}

function requests(site: RecordedSite, path: string) {
  return site.requests.filter((request) => request.path === path);
}
