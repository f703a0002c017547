import assert from 'node:assert/strict';
import { test } from 'node:test';
import uiTexts from '../../../_data/uiTexts.ts';
import { type Language, languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { formatHours, parseSlot, type Slot } from '../../../lib/facts/hours.ts';
import { FACT_STRINGS } from '../../support/markdown.ts';

const HOURS: [slots: Slot[], text: string][] = [
  [[{ days: [1, 2, 3, 4, 5], from: 480, to: 1080 }], 'Mo–Fr 8–18 Uhr'],
  [[{ days: [1, 2, 3, 4, 5, 6], from: 840, to: 1200 }], 'Mo–Sa 14–20 Uhr'],
  [[{ days: [1, 2, 3, 4, 5, 6, 7], from: 420, to: 1320 }], 'täglich 7–22 Uhr'],
  [[{ days: [6, 7], from: 540, to: 720 }], 'Sa und So 9–12 Uhr'],
  [[{ days: [3], from: 540, to: 720 }], 'Mi 9–12 Uhr'],
  [[{ days: [2, 3, 4], from: 0, to: 1440 }], 'Di–Do 0–24 Uhr'],
  [
    [
      { days: [1, 3, 5], from: 540, to: 1020 },
      { days: [2, 4], from: 540, to: 1140 },
    ],
    'Mo, Mi und Fr 9–17 Uhr · Di und Do 9–19 Uhr',
  ],
  [
    [
      { days: [1, 2, 3, 4, 5], from: 600, to: 720 },
      { days: [6], from: 540, to: 720 },
      { days: [1, 2, 3, 4, 5], from: 840, to: 960 },
    ],
    'Mo–Fr 10–12 und 14–16 Uhr · Sa 9–12 Uhr',
  ],
  [[], ''],
];

for (const [slots, text] of HOURS) {
  test(`"${text}"`, () =>
    assert.equal(formatHours(slots, SOURCE_LANGUAGE, FACT_STRINGS.hours).join(' · '), text));
}

test('easy language writes days and ranges in words', () => {
  const easy: Language = { ...SOURCE_LANGUAGE, easy: true };
  const { hours } = uiTexts.leicht.facts;
  const slots = [{ days: [1, 2, 3, 4], from: 540, to: 900 }];
  assert.deepEqual(formatHours(slots, easy, hours), ['Montag bis Donnerstag von 9 bis 15 Uhr']);
});

for (const [code, text] of [
  ['de', 'Mo–Fr 8:30–12 Uhr'],
  ['leicht', 'Montag bis Freitag von 8:30 bis 12 Uhr'],
  ['en', 'Mon–Fri 8:30–12:00'],
  ['ar', 'من الاثنين إلى الجمعة، من الساعة 8:30 إلى 12'],
  ['uk', 'пн–пт 8:30–12:00'],
  ['tr', 'Pzt–Cum 8.30–12.00'],
  ['fa', 'دوشنبه تا جمعه، ساعت 8:30 تا 12'],
  ['ro', 'lun.–vin. 8:30–12:00'],
  ['ru', 'пн–пт 8:30–12:00'],
  ['fr', 'lun.–ven. de 8 h 30 à 12 h'],
] as const) {
  test(`minutes in ${code}: ${text}`, () => {
    for (const written of ['Mo–Fr 8:30–12', 'Mo-Fr 8.30 – 12:00 Uhr']) {
      const slot = parseSlot(written);
      assert.ok(slot, written);
      assert.deepEqual(formatHours([slot], languageOf(code), uiTexts[code].facts.hours), [text]);
    }
  });
}

for (const [code, text] of [
  ['de', 'Mo–Fr 10–12 und 14–16 Uhr'],
  ['leicht', 'Montag bis Freitag von 10 bis 12 und von 14 bis 16 Uhr'],
  ['en', 'Mon–Fri 10:00–12:00 and 14:00–16:00'],
  ['ar', 'من الاثنين إلى الجمعة، من الساعة 10 إلى 12 ومن الساعة 14 إلى 16'],
  ['uk', 'пн–пт 10:00–12:00 і 14:00–16:00'],
  ['tr', 'Pzt–Cum 10.00–12.00 ve 14.00–16.00'],
  ['fa', 'دوشنبه تا جمعه، ساعت 10 تا 12 و 14 تا 16'],
  ['ro', 'lun.–vin. 10:00–12:00 și 14:00–16:00'],
  ['ru', 'пн–пт 10:00–12:00 и 14:00–16:00'],
  ['fr', 'lun.–ven. de 10 h à 12 h et de 14 h à 16 h'],
] as const) {
  test(`a break at noon in ${code}: ${text}`, () => {
    const days = [1, 2, 3, 4, 5];
    const slots = [
      { days, from: 600, to: 720 },
      { days, from: 840, to: 960 },
    ];
    assert.deepEqual(formatHours(slots, languageOf(code), uiTexts[code].facts.hours), [text]);
  });
}

test('what is no time of a day is refused', () => {
  for (const written of ['Mo 8:60–12', 'Mo 8:3–12', 'Mo 9–24:30', 'Mo 12:30–12:15', 'Mo 8:30']) {
    assert.equal(parseSlot(written), null, written);
  }
});
