import { readFileSync } from 'node:fs';
import path from 'node:path';
import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import { expect, test } from '../support/test.ts';
import { parseVcards } from '../support/vcard.ts';

const { names, groups, openNow, opensToday, closedNow } = de.help;

test('the numbers stand in groups, in the order of need', async ({ page }) => {
  await page.goto('/hilfe/');
  const headings = await page.locator('.help h2').allInnerTexts();
  // The made-up site has no number of the last group.
  expect(headings).toEqual([groups.notfall, groups.gefahr, groups.sorgen]);
});

test('every number is a link with the name of its entry, and a finger hits it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/hilfe/');
  const links = page.locator('.help-list a');
  const called = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(called[0]).toBe('tel:112');
  await expect(links.first()).toHaveAccessibleName(`${names.feuerwehr} 112`);
  const parents = page.getByRole('listitem').filter({ hasText: names.eltern });
  for (const [index, end] of ['002', '003', '004'].entries()) {
    const link = parents.getByRole('link').nth(index);
    await expect(link).toHaveAccessibleName(`${names.eltern} 0800 0000 ${end}`);
    await expect(link).toHaveAttribute('href', `tel:08000000${end}`);
  }
  for (const link of await links.all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const address of ['/hilfe/', '/ar/hilfe/']) {
  test(`each corner of an entry calls its first number, and every other number itself: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const entry of await page.locator('.help-list li').all()) {
      await entry.scrollIntoViewIfNeeded();
      const hit = await entry.evaluate((item) => {
        const { left, right, top, bottom } = item.getBoundingClientRect();
        const linkAt = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a');
        const links = [...item.querySelectorAll('a')];
        const ys = [top + 4, bottom - 4];
        return {
          corners: ys.flatMap((y) => [left + 4, right - 4].map((x) => linkAt(x, y) === links[0])),
          numbers: links.map((link) => {
            const box = link.querySelector('.number')?.getBoundingClientRect() ?? new DOMRect();
            return linkAt(box.x + box.width / 2, box.y + box.height / 2) === link;
          }),
        };
      });
      expect(hit.corners).toEqual([true, true, true, true]);
      expect(hit.numbers).not.toContain(false);
    }
  });
}

test.describe('who answers now', () => {
  // A visitor far away sees the time of Kaiserslautern.
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('is told by the clock, and each minute anew', async ({ page }) => {
    const mark = (name: string) =>
      page.getByRole('listitem').filter({ hasText: name }).locator('.now');
    // Thursday, 16:59:30 in Kaiserslautern.
    await page.clock.install({ time: new Date('2019-11-21T15:59:30Z') });
    await page.goto('/hilfe/');
    await page.clock.runFor(1_000);
    await expect(mark(names.feuerwehr)).toHaveText(de.help.always);
    await expect(mark(names.eltern)).toHaveText(openNow);
    await expect(mark(names.ukraine)).toHaveText(openNow);
    await page.clock.runFor('02:00:00');
    await expect(mark(names.eltern)).toHaveText(openNow);
    await page.clock.runFor('00:01:00');
    await expect(mark(names.eltern)).toHaveText(closedNow);
    await page.clock.setSystemTime(new Date('2019-11-22T06:00:00Z'));
    await page.clock.runFor('01:00');
    await expect(mark(names.eltern)).toHaveText(opensToday.replace('{from}', '9'));
    // All Saints is a holiday: nothing is said of hours by the day of the week.
    await page.clock.setSystemTime(new Date('2021-11-01T10:00:00Z'));
    await page.clock.runFor('01:00');
    await expect(mark(names.eltern)).toBeEmpty();
    await expect(mark(names.ukraine)).toHaveText(openNow);
  });
});

test('a caller reads what to say in German, and what it means', async ({ page }) => {
  await page.goto('/ar/hilfe/');
  const say = page.getByRole('region', { name: ar.help.sayTitle });
  const german = say.locator('[lang=de]');
  await expect(german).toHaveText('Ich spreche Arabisch. Ich brauche Hilfe. Meine Adresse ist …');
  await expect(german).toHaveAttribute('dir', 'ltr');
  await expect(say.locator('p').last()).toHaveText(ar.help.say.replace('{language}', 'العربية'));
  for (const address of ['/hilfe/', '/leicht/hilfe/']) {
    await page.goto(address);
    await expect(page.locator('.say')).toHaveCount(0);
  }
});

test('all numbers are kept in the phone by one file, in the language of the page', async ({
  page,
  folder,
}) => {
  for (const [address, strings] of [
    ['/hilfe/', de],
    ['/ar/hilfe/', ar],
  ] as const) {
    await page.goto(address);
    const link = page.getByRole('link', { name: strings.help.vcard });
    const href = await link.getAttribute('href');
    const cards = parseVcards(readFileSync(path.join(folder, href ?? ''), 'utf8'));
    const dialled = await page
      .locator('.help-list a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')?.replace('tel:', '')));
    expect(cards.flatMap((card) => card.get('tel'))).toEqual(dialled);
    expect(cards.map((card) => card.get('fn'))).toContainEqual([strings.help.names.feuerwehr]);
  }
});
