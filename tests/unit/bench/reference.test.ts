import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REFERENCES, referencePage } from '../../../bench/reference.ts';
import { weigh } from '../../support/budget.ts';

test('a reference page has its size, is the same every time, is text alone and compresses as prose does', () => {
  for (const { name, bytes } of Object.values(REFERENCES)) {
    const page = referencePage(name, bytes);
    const size = weigh(page).html;
    assert.ok(size <= bytes && size > bytes - 10, `${name}: ${size}`);
    assert.equal(referencePage(name, bytes), page);
    assert.deepEqual([...new Set(page.match(/<\w+/g))].sort(), ['<html', '<meta', '<p', '<title']);
  }
  const ratio = referencePage('', 14_000).length / 14_000;
  assert.ok(ratio > 2.9 && ratio < 3.3, `${ratio} letters a byte`);
});
