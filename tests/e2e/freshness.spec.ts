import type { Route } from '@playwright/test';
import de from '../../_data/strings/de.ts';
import { spokenReading } from '../../lib/weather/format.ts';
import { fixturePage } from '../support/fixture.ts';
import { fullUnless } from '../support/full.ts';
import { expect, test } from '../support/test.ts';
import {
  type Answer,
  afterAnswer,
  answerWeather,
  comeBack,
  reading,
  todayHeader,
} from '../support/today-header.ts';
import { openQuietly } from '../support/whole-page.ts';

const NEXT_DAY = new Date('2019-11-22T08:00:00+01:00');

test('on the day of the build the page asks for nothing', async ({ page }) => {
  const count = await answerWeather(page, reading());
  await page.goto('/');
  await comeBack(page, 'background');
  await comeBack(page, 'cache');
  await expect(todayHeader(page).seen).toBeVisible();
  expect(count.questions).toBe(0);
});

test('on the next day the date is right at once and the reading as soon as it is known', async ({
  page,
}) => {
  const header = todayHeader(page);
  const questions: Route[] = [];
  await answerWeather(page, async (route) => {
    questions.push(route);
  });
  await page.clock.setFixedTime(NEXT_DAY);
  await page.goto('/');
  await expect(header.date).toHaveText('22. Nov 2019');
  await expect(header.date).toHaveAttribute('datetime', '2019-11-22');
  await expect(header.weather).toBeHidden();

  await expect.poll(() => questions.length).toBe(1);
  for (const question of questions) await reading()(question);
  await expect(header.seen).toHaveText('2 / 7\u00a0°C');
  await expect(header.seen).toBeVisible();
  await expect(header.spoken).toHaveText(
    spokenReading({ min: 2, max: 7, icon: 'rain' }, de.weather),
  );
  await expect(header.icon).toHaveAttribute('href', /^\/assets\/weather-icons-\w+\.svg#rain$/);
  await expect.poll(() => header.icon.evaluate(drawnWidth)).toBeGreaterThan(10);
  expect(questions).toHaveLength(1);
});

const READINGS: readonly { what: string; change: object; seen: string; spoken: string }[] = [
  {
    what: 'below zero',
    change: { min: -12, max: -3, icon: 'snow' },
    seen: '−12 / −3\u00a0°C',
    spoken: spokenReading({ min: -12, max: -3, icon: 'snow' }, de.weather),
  },
  {
    what: 'without an icon',
    change: { icon: null },
    seen: '2 / 7\u00a0°C',
    spoken: spokenReading({ min: 2, max: 7, icon: null }, de.weather),
  },
  {
    what: 'of a single temperature',
    change: { min: 4, max: 4, icon: 'fog' },
    seen: '4 / 4\u00a0°C',
    spoken: spokenReading({ min: 4, max: 4, icon: 'fog' }, de.weather),
  },
];

for (const { what, change, seen, spoken } of READINGS) {
  test(
    `a reading ${what} is shown and said`,
    fullUnless(what === 'without an icon'),
    async ({ page }) => {
      await answerWeather(page, reading({ ...change }));
      await page.clock.setFixedTime(NEXT_DAY);
      await page.goto('/');
      await expect(todayHeader(page).seen).toHaveText(seen);
      await expect(todayHeader(page).spoken).toHaveText(spoken);
    },
  );
}

const FAILURES: Record<string, Answer> = {
  'no reading (204)': (route) => route.fulfill({ status: 204 }),
  'an error (503)': (route) => route.fulfill({ status: 503 }),
  'yesterday’s reading': reading({ date: '2019-11-21' }),
  'tomorrow’s reading': reading({ date: '2019-11-23' }),
  'no JSON': (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  'half a JSON': (route) => route.fulfill({ body: '{"date":"2019-11-22","mi' }),
  nothing: (route) => route.fulfill({ body: '' }),
  'an empty JSON value': (route) => route.fulfill({ json: null }),
  'a broken connection': (route) => route.abort('connectionreset'),
};

for (const [what, answer] of Object.entries(FAILURES)) {
  test(
    `after ${what} the header shows the right date alone, and asks again later`,
    fullUnless(what === 'half a JSON'),
    async ({ page }) => {
      const exceptions: Error[] = [];
      page.on('pageerror', (error) => exceptions.push(error));
      const header = todayHeader(page);
      await answerWeather(page, answer);
      await page.clock.setFixedTime(NEXT_DAY);
      await afterAnswer(page, () => page.goto('/'));
      await expect(header.date).toHaveText('22. Nov 2019');
      await expect(header.weather).toBeHidden();

      await answerWeather(page, reading());
      await comeBack(page, 'background');
      await expect(header.seen).toHaveText('2 / 7\u00a0°C');
      expect(exceptions).toEqual([]);
    },
  );
}

test('a page built in an outage that lasts is whole and quiet', async ({ page }) => {
  const built = fixturePage('impressum/index.html');
  const { address } = built;
  const html = built.html.replace(/(?<=<p id="_today"[^>]*><span)>/, ' hidden>');
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const count = await answerWeather(page, (route) => route.fulfill({ status: 204 }));
  await afterAnswer(page, () => openQuietly(page, { ...built, html }));
  expect(count.questions).toBe(1);
  await expect(todayHeader(page).weather).toBeHidden();
  await answerWeather(page, reading({ date: '2019-11-21', min: 2, max: 2, icon: 'cloudy' }));
  await comeBack(page, 'background');
  await expect(todayHeader(page).spoken).toHaveText('Heute 2 Grad, bedeckt');
  await expect(todayHeader(page).date).toHaveText('21. Nov 2019');
});

test('a page that opens below its top is put right once: by anchor, reload and history', async ({
  page,
}) => {
  const header = todayHeader(page);
  const count = await answerWeather(page, reading());
  await page.clock.setFixedTime(NEXT_DAY);
  await page.setViewportSize({ width: 390, height: 400 });
  const steps: [string, () => Promise<unknown>][] = [
    ['anchor', () => page.goto('/chronik/#_wetterquelle')],
    ['reload', () => page.reload()],
    ['history', () => page.goto('/robots.txt').then(() => page.goBack())],
  ];
  for (const [index, [way, open]] of steps.entries()) {
    await open();
    await expect(header.date, way).toHaveText('22. Nov 2019');
    await expect(header.seen, way).toHaveText('2 / 7\u00a0°C');
    await expect.poll(() => page.evaluate(() => scrollY), way).toBeGreaterThan(500);
    expect(count.questions, way).toBe(index + 1);
  }
});

test('a page in the background asks when it comes to the front, and once', async ({ page }) => {
  const header = todayHeader(page);
  const questions: Route[] = [];
  await answerWeather(page, async (route) => {
    questions.push(route);
  });
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  });
  await page.clock.setFixedTime(NEXT_DAY);
  await page.goto('/');
  await expect(header.date).toHaveText('22. Nov 2019');
  await comeBack(page, 'background');
  // A later request of the page reaches the server after the earlier ones.
  await page.evaluate(async () => (await fetch('/robots.txt')).text());
  expect(questions).toHaveLength(0);

  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: false }));
  await comeBack(page, 'background');
  await comeBack(page, 'cache');
  await expect.poll(() => questions.length).toBe(1);
  for (const question of questions) await reading()(question);
  await expect(header.seen).toHaveText('2 / 7\u00a0°C');
  await comeBack(page, 'background');
  await page.evaluate(async () => (await fetch('/robots.txt')).text());
  expect(questions).toHaveLength(1);
});

for (const from of ['background', 'cache'] as const) {
  test(`a page that comes back from the ${from} after midnight is put right`, async ({ page }) => {
    await answerWeather(page, reading());
    await page.goto('/');
    await expect(todayHeader(page).date).toHaveText('21. Nov 2019');
    await page.clock.setFixedTime(NEXT_DAY);
    await comeBack(page, from);
    await expect(todayHeader(page).date).toHaveText('22. Nov 2019');
    await expect(todayHeader(page).seen).toHaveText('2 / 7\u00a0°C');
  });
}

/** Width in pixels of what a `use` element draws: nothing where its address leads nowhere. */
function drawnWidth(use: Element): number {
  return use.getBoundingClientRect().width;
}
