import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapUrl } from '../../../lib/facts/map.ts';
import { OFFICE } from '../../support/office.ts';

test('the map shows a mark at the office', () => {
  const url = new URL(mapUrl(OFFICE));
  assert.equal(url.origin, 'https://www.openstreetmap.org');
  assert.equal(url.searchParams.get('mlat'), '49.5');
  assert.equal(url.searchParams.get('mlon'), '7.25');
  assert.equal(url.hash, '#map=18/49.5/7.25');
});
