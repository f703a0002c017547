import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { formatHours, type Slot } from '../../../lib/facts/hours.ts';

const STRINGS = { hours: '{days} {from}–{to} Uhr', daily: 'täglich', days: '{from}–{until}' };

const HOURS: [slots: Slot[], text: string][] = [
  [[{ days: [1, 2, 3, 4, 5], from: 8, to: 18 }], 'Mo–Fr 8–18 Uhr'],
  [[{ days: [1, 2, 3, 4, 5, 6], from: 14, to: 20 }], 'Mo–Sa 14–20 Uhr'],
  [[{ days: [1, 2, 3, 4, 5, 6, 7], from: 7, to: 22 }], 'täglich 7–22 Uhr'],
  [[{ days: [6, 7], from: 9, to: 12 }], 'Sa und So 9–12 Uhr'],
  [[{ days: [3], from: 9, to: 12 }], 'Mi 9–12 Uhr'],
  [[{ days: [2, 3, 4], from: 0, to: 24 }], 'Di–Do 0–24 Uhr'],
  [
    [
      { days: [1, 3, 5], from: 9, to: 17 },
      { days: [2, 4], from: 9, to: 19 },
    ],
    'Mo, Mi und Fr 9–17 Uhr · Di und Do 9–19 Uhr',
  ],
  [[], ''],
];

for (const [slots, text] of HOURS) {
  test(`"${text}"`, () =>
    assert.equal(formatHours(slots, SOURCE_LANGUAGE, STRINGS).join(' · '), text));
}

test('easy language writes days and ranges in words', () => {
  const easy: Language = { ...SOURCE_LANGUAGE, easy: true };
  const words = { hours: '{days} von {from} bis {to} Uhr', daily: '', days: '{from} bis {until}' };
  const slots = [{ days: [1, 2, 3, 4], from: 9, to: 15 }];
  assert.deepEqual(formatHours(slots, easy, words), ['Montag bis Donnerstag von 9 bis 15 Uhr']);
});
