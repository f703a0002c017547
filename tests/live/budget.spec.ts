import { breaches } from '../support/budget.ts';
import { expect, test } from '../support/test.ts';

test('style, script and what is around the text of each page keep to their bytes', ({
  pages,
  site,
}) => {
  expect(breaches(site, pages, ['frame', 'style', 'script'])).toEqual([]);
});
