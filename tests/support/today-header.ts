import type { Page, Request, Route } from '@playwright/test';

/** What the browser script asks of the function at /api/weather. */
export type Answer = (route: Route) => Promise<void>;

/** A reading as /api/weather answers it, for 22 November 2019 unless a test says otherwise. */
export function reading(change: Record<string, unknown> = {}): Answer {
  const json = {
    date: '2019-11-22',
    min: 2,
    max: 7,
    icon: 'rain',
    fetchedAt: '2019-11-22T06:00:00+01:00',
    ...change,
  };
  return (route) => route.fulfill({ json });
}

/** Takes the place of the function at /api/weather and counts the questions. */
export async function answerWeather(page: Page, answer: Answer): Promise<{ questions: number }> {
  const count = { questions: 0 };
  await page.route('**/api/weather', async (route) => {
    count.questions += 1;
    await answer(route);
  });
  return count;
}

/** Parts of the header that the browser script changes. */
export function todayHeader(page: Page) {
  const header = page.locator('#_today');
  const weather = header.locator('> span');
  return {
    /** Holds all of the reading; hidden where there is none. */
    weather,
    icon: weather.locator('use'),
    seen: weather.locator('[aria-hidden=true]:not(svg)'),
    spoken: weather.locator('.visually-hidden'),
    date: header.locator('time'),
  };
}

/**
 * Waits until the script of a page has dealt with the answer to a question, whatever it was.
 *
 * @param ask what makes the page ask: opening it, coming back to it.
 */
export async function afterAnswer(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const isQuestion = (request: Request) => request.url().endsWith('/api/weather');
  const end = Promise.race([
    page.waitForEvent('requestfinished', isQuestion),
    page.waitForEvent('requestfailed', isQuestion),
  ]);
  await ask();
  await end;
  // A later request of the page is answered after the earlier one has been taken in.
  await page.evaluate(async () => (await fetch('/robots.txt')).text());
}

/** What the browser tells a page that was in the background, or in its back/forward cache. */
export async function comeBack(page: Page, from: 'background' | 'cache'): Promise<void> {
  await page.evaluate((event) => {
    if (event === 'cache') dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    else document.dispatchEvent(new Event('visibilitychange'));
  }, from);
}
