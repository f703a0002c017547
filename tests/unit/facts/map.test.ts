import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapUrl, placeMapUrl } from '../../../lib/facts/map.ts';
import { OFFICE } from '../../support/office.ts';

test('the map shows a mark at the office', () => {
  const url = new URL(mapUrl(OFFICE));
  assert.equal(url.origin, 'https://www.openstreetmap.org');
  assert.equal(url.searchParams.get('mlat'), '49.5');
  assert.equal(url.searchParams.get('mlon'), '7.25');
  assert.equal(url.hash, '#map=18/49.5/7.25');
});

test('a place is searched for by its address, with its town', () => {
  const query = (address: string) =>
    new URL(placeMapUrl(address, 'Musterstadt')).searchParams.get('query');
  assert.equal(query('Weg 1 & 2'), 'Weg 1 & 2 Musterstadt');
  assert.equal(query('Weg 1, 01234 Musterstadt'), 'Weg 1, 01234 Musterstadt');
  assert.equal(query('Weg 1, 66849 Landstuhl'), 'Weg 1, 66849 Landstuhl');
});
