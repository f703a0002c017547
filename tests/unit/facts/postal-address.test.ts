import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postalAddress } from '../../../lib/facts/postal-address.ts';

for (const [address, ...parts] of [
  ['Weg 1', 'Weg 1', '', 'Musterstadt'],
  ['Weg 1, 01234 Musterstadt', 'Weg 1', '01234', 'Musterstadt'],
  ['Weg 1 66849 Bad Beispiel-Süd', 'Weg 1', '66849', 'Bad Beispiel-Süd'],
  ['Haus 2, Weg 1–3, 66849 Landstuhl', 'Haus 2, Weg 1–3', '66849', 'Landstuhl'],
  ['Weg 12345 Hof, Tor 2', 'Weg 12345 Hof, Tor 2', '', 'Musterstadt'],
  ['01234 Musterstadt', '01234 Musterstadt', '', 'Musterstadt'],
] as const) {
  test(`${address}: street, postal code and town`, () => {
    const { street, postalCode, locality } = postalAddress(address, 'Musterstadt');
    assert.deepEqual([street, postalCode, locality], parts);
  });
}
