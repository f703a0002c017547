import { fullUnless } from '../support/full.ts';
import { expect, test } from '../support/test.ts';
import { answerWeather, reading, todayHeader } from '../support/today-header.ts';

/** Moments around midnight, and the day that it is in Kaiserslautern. */
const MOMENTS: readonly { time: string; day: string; iso: string }[] = [
  { time: '2019-11-20T23:00:00Z', day: '21. Nov 2019', iso: '2019-11-21' },
  { time: '2019-11-21T22:59:59Z', day: '21. Nov 2019', iso: '2019-11-21' },
  { time: '2019-11-21T23:30:00Z', day: '22. Nov 2019', iso: '2019-11-22' },
  { time: '2019-12-31T23:30:00Z', day: '1. Jan 2020', iso: '2020-01-01' },
  // In summer Berlin is two hours ahead of UTC.
  { time: '2020-03-31T22:30:00Z', day: '1. Apr 2020', iso: '2020-04-01' },
];

for (const timezoneId of ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`a visitor in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(
      'sees the day of Kaiserslautern',
      fullUnless(timezoneId === 'Pacific/Auckland'),
      async ({ page }) => {
        for (const { time, day, iso } of MOMENTS) {
          await page.unrouteAll();
          const count = await answerWeather(page, reading({ date: iso }));
          await page.clock.setFixedTime(new Date(time));
          await page.goto('/impressum/');
          await expect(todayHeader(page).date).toHaveText(day);
          await expect(todayHeader(page).date).toHaveAttribute('datetime', iso);
          await expect(todayHeader(page).seen).toBeVisible();
          expect(count.questions).toBe(iso === '2019-11-21' ? 0 : 1);
        }
      },
    );
  });
}
