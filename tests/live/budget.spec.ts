import { breaches, LIMITS, type Part, weighHeaviest } from '../support/budget.ts';
import { expect, test } from '../support/test.ts';

test('every page, its style and its script keep to their bytes', ({ pages, site }) => {
  const weighed = weighHeaviest(pages, 5);
  for (const part of Object.keys(LIMITS) as Part[]) {
    const [heaviest] = weighed.filter((one) => one.part === part).sort((a, b) => b.bytes - a.bytes);
    console.log(
      `${site}, ${part}: at most ${heaviest?.bytes} of ${LIMITS[part]} bytes (${heaviest?.address})`,
    );
    expect(heaviest?.bytes, part).toBeGreaterThan(200);
  }
  expect(breaches(weighed)).toEqual([]);
});
