import { breaches, LIMITS, type Part, weighHeaviest } from '../support/budget.ts';
import { expect, test } from '../support/test.ts';

test('every page, its style and its script keep to their bytes', ({ pages, site }) => {
  const weights = [...weighHeaviest(pages, 5)].map(([{ address }, weight]) => ({
    address,
    weight,
  }));
  for (const part of Object.keys(LIMITS) as Part[]) {
    const [heaviest] = [...weights].sort((a, b) => b.weight[part] - a.weight[part]);
    console.log(
      `${site}, ${part}: at most ${heaviest?.weight[part]} of ${LIMITS[part]} bytes (${heaviest?.address})`,
    );
    expect(heaviest?.weight[part], part).toBeGreaterThan(200);
  }
  expect(weights.flatMap(({ address, weight }) => breaches(address, weight))).toEqual([]);
});
