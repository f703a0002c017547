import { SAMPLE } from '../support/fixture.ts';
import { expect, test } from '../support/test.ts';

test('the browser reports no violation, not even of the script at work', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2019-11-22T08:00:00+01:00'));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`violation: ${effectiveDirective} ${blockedURI}`);
    });
  });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  for (const { address, status } of SAMPLE) {
    if (status === 200) await page.goto(address);
  }
  expect(messages).toEqual([]);

  // The listener works: what a page must not do is reported, and not done.
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
  });
  await expect.poll(() => messages).toContain('violation: img-src https://example.org/pixel.png');
  const inject = page.evaluate(() => {
    document.body.innerHTML = '<p>fremd</p>';
  });
  await expect(inject).rejects.toThrow('TrustedHTML');
});

test('the weather of the day is answered as JSON that the CDN keeps', async ({ request }) => {
  const answer = await request.get('/api/weather');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({
    date: '2019-11-21',
    min: 0,
    max: 3,
    icon: 'cloudy',
    fetchedAt: expect.stringMatching(/^2019-11-21T\d\d:\d\d/),
  });
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'netlify-cdn-cache-control': expect.stringMatching(/max-age=1800, stale-while-revalidate=\d+$/),
  });
});
