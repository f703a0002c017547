import { breaches, LIMITS, type Part, weighHeaviest } from '../support/budget.ts';
import { builtPages, pagesInAllStates } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

test('every page, its style and its script keep to their bytes', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(100);
  const weighed = weighHeaviest(pages, 5);
  const weights = [...weighed].map(([{ address }, weight]) => ({ address, weight }));
  for (const part of Object.keys(LIMITS) as Part[]) {
    const [heaviest] = [...weights].sort((a, b) => b.weight[part] - a.weight[part]);
    console.log(
      `${part}: at most ${heaviest?.weight[part]} of ${LIMITS[part]} bytes (${heaviest?.address})`,
    );
    expect(heaviest?.weight[part], part).toBeGreaterThan(200);
  }
  expect(weights.flatMap(({ address, weight }) => breaches(address, weight))).toEqual([]);
});

test('a page is complete after one request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const { address } of pagesInAllStates()) {
    requests.length = 0;
    await page.goto(address, { waitUntil: 'load' });
    // A photo that an editor chose is the exception; browsers ask for the icon and the manifest by themselves.
    const needed = requests.filter((url) => !/\.(avif|webp|jpeg|svg|ico|webmanifest)$/.test(url));
    expect(needed, address).toEqual([page.url()]);
  }
});
