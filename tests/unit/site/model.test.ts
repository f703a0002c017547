import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { menuOf, pageOf } from '../../../lib/site/model.ts';
import { load, page } from '../../support/content.ts';

const FILES = {
  'a.md': page('', { menu: 'main', order: '2' }),
  'b.md': page('', { menu: 'main', order: '1' }),
  'c.md': page('', { menu: 'main' }),
  'd.md': page('', { menu: 'legal' }),
  'e.md': page(),
};

test('a menu holds its pages in their order', async (t) => {
  const { site } = await load(t, FILES);
  const keys = (menu: 'main' | 'legal') =>
    menuOf(site, SOURCE_LANGUAGE, menu).map(({ key }) => key);
  assert.deepEqual(keys('main'), ['c', 'b', 'a']);
  assert.deepEqual(keys('legal'), ['d']);
});

test('a page is found by its key', async (t) => {
  const { site } = await load(t, FILES);
  assert.equal(pageOf(site, SOURCE_LANGUAGE, 'd').url, '/d/');
  assert.throws(() => pageOf(site, SOURCE_LANGUAGE, 'x'), { message: 'No page "x" in "de"' });
});
