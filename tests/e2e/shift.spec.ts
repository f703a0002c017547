import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { formatTemperatures } from '../../lib/weather/format.ts';
import { fullUnlessSample } from '../support/full.ts';
import { expect, test } from '../support/test.ts';

/** From a small old phone to where weather, date and languages stand in one line. */
const WIDTHS = [320, 340, 360, 375, 385, 390, 412, 768, 1024, 1152, 1265, 1280, 1440];

const READINGS = [
  { min: 0, max: 3 },
  { min: -3, max: 4 },
  { min: 12, max: 24 },
  { min: -12, max: -3 },
].map(formatTemperatures);

test.describe('the offer of a language', () => {
  test.use({ locale: 'en-GB' });

  for (const address of ['/kontakt/', '/ar/angebot/']) {
    test(`moves nothing on ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('#_offer')).toBeVisible();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { without, shown } = await placesOfAll(page, '#_offer');
        expect(without.length).toBeGreaterThan(100);
        expect(shown, `${width} px`).toEqual(without);
      }
    });
  }
});

for (const language of LANGUAGES) {
  const address = language.prefix;
  const title = `weather that comes and goes moves nothing in ${address}`;
  test(title, fullUnlessSample(language), async ({ page }) => {
    await page.goto(address);
    // What stands below has no part in where it begins, and takes most of the time for a layout.
    await page.locator('main > *, footer').evaluateAll((parts) => {
      for (const part of parts) part.remove();
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const { day, without, shown } of await topsOfMain(page)) {
        expect(without).toBeGreaterThan(100);
        expect(shown, `${width} px, ${day}`).toBe(without);
      }
    }
  });
}

test('the field of the search moves nothing when it comes', async ({ page }) => {
  await page.goto('/a-z/');
  const search = page.locator('#_suche');
  await expect(search).toBeVisible();
  const { without, shown } = await placesOfAll(page, '#_suche');
  expect(without.length).toBeGreaterThan(100);
  expect(shown).toEqual(without);
});

/** Where the text begins, in px, without weather and with it, on days of the longest names and of the shortest. */
function topsOfMain(page: Page): Promise<{ day: string; without: number; shown: number }[]> {
  return page.evaluate((readings) => {
    const today = document.querySelector<HTMLElement>('#_today');
    const [weather, time] = (today?.children ?? []) as unknown as [HTMLElement, HTMLElement];
    const { dates } = JSON.parse(today?.dataset.words ?? '') as { dates: string[] };
    const top = (hidden: boolean) => {
      weather.hidden = hidden;
      return document.querySelector('main')?.getBoundingClientRect().top ?? 0;
    };
    const byLength = dates.toSorted((one, other) => one.length - other.length);
    return [...byLength.slice(0, 1), ...byLength.slice(-3)].flatMap((date) =>
      readings.map((reading) => {
        time.textContent = date.replace('{d}', '28').replace('{y}', '2026');
        for (const seen of weather.querySelectorAll('[dir=ltr]')) seen.textContent = reading;
        const day = `${time.textContent}, ${reading}`;
        return { day, without: top(true), shown: top(false) };
      }),
    );
  }, READINGS);
}

/** Where every other element of the page stands, without the one of a selector and with it. */
function placesOfAll(
  page: Page,
  selector: string,
): Promise<{ without: string[]; shown: string[] }> {
  return page.evaluate((late) => {
    const element = document.querySelector<HTMLElement>(late);
    const places = (hidden: boolean) => {
      if (element) element.hidden = hidden;
      return [...document.querySelectorAll(`body :not(${late}, ${late} *)`)].map((other) => {
        const { x, y, width, height } = other.getBoundingClientRect();
        return [other.localName, x, y, width, height].join(' ');
      });
    };
    return { without: places(true), shown: places(false) };
  }, selector);
}
