import { breaches, LIMITS, type Part, weighHeaviest } from '../support/budget.ts';
import { builtPages } from '../support/built-site.ts';
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
