import {
  builtFiles,
  builtPages,
  FULL,
  IS_PUBLISHED,
  pagesInAllStates,
  TEST_SITE,
} from '../support/built-site.ts';
import { findJava, NO_JAVA } from '../support/java.ts';
import { checkWithNu } from '../support/nu.ts';
import { htmlFaults } from '../support/valid-html.ts';
import { expect, test } from './fixtures.ts';

test('every page is valid HTML', { tag: '@gueltig' }, async () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(100);
  const files = pages.map(({ file }) => file);
  expect(await htmlFaults(TEST_SITE, files)).toEqual([]);
});

test('the Nu checker has nothing to say of HTML, CSS and SVG', async () => {
  test.skip(findJava() === null, NO_JAVA);
  const pages = FULL || IS_PUBLISHED ? builtPages() : pagesInAllStates();
  const others = builtFiles().filter((file) => /\.(css|svg)$/.test(file));
  const files = [...pages.map(({ file }) => file), ...others].sort();
  const { checked, faults } = await checkWithNu(TEST_SITE, files);
  expect(checked).toEqual(files);
  expect(faults).toEqual([]);
});
