import { builtFiles } from '../support/built-site.ts';
import { findJava, NO_JAVA } from '../support/java.ts';
import { checkWithNu } from '../support/nu.ts';
import { onePerKind, sampleOf } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';
import { htmlFaults } from '../support/valid-html.ts';

test('every kind of page is valid HTML', { tag: '@gueltig' }, async ({ pages, folder, site }) => {
  test.setTimeout(120_000);
  // Layouts and markdown are the same on all pages of a kind; what goes online is read whole.
  const some = site === 'published' ? pages : onePerKind(pages);
  expect(some.length).toBeGreaterThan(30);
  const files = some.map(({ file }) => file);
  expect(await htmlFaults(folder, files)).toEqual([]);
});

test('the Nu checker has nothing to say of HTML, CSS and SVG', async ({
  pages,
  folder,
  sample,
}) => {
  test.skip(findJava() === null, NO_JAVA);
  test.setTimeout(120_000);
  const others = builtFiles(folder).filter((file) => /\.(css|svg)$/.test(file));
  // Pages first: after a style sheet the checker quotes another place of a page than it means.
  const files = [...sampleOf(pages, sample).map(({ file }) => file), ...others];
  const { checked, faults } = await checkWithNu(folder, files);
  expect(checked).toEqual(files.sort());
  expect(faults).toEqual([]);
});
