import { breaches } from '../support/budget.ts';
import { expect, test } from '../support/test.ts';

// Not of the live suite: an editor's long text or list of words is no fault, and must not stop publishing.
test('every page of today keeps to its bytes', ({ pages, site }) => {
  expect(breaches(site, pages, ['html'])).toEqual([]);
});
