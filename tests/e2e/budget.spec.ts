import { breaches } from '../support/budget.ts';
import { expect, test } from '../support/test.ts';

test('a page of the made-up site keeps to its bytes as a whole', ({ pages, site }) => {
  expect(breaches(site, pages, ['html'])).toEqual([]);
});
