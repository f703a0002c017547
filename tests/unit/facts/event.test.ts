import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import uiTexts from '../../../_data/uiTexts.ts';
import { LANGUAGES, languageOf } from '../../../lib/base/languages.ts';
import {
  type EventFacts,
  inBerlin,
  lastDay,
  parseMoment,
  shownInstead,
  whenText,
} from '../../../lib/facts/event.ts';
import { textsOf } from '../../../lib/site/html.ts';

describe('a day or a time', () => {
  for (const [written, read] of [
    ['2026-12-05', '2026-12-05'],
    ['2026-12-05 9:30', '2026-12-05 09:30'],
    ['2026-12-05T18:00', '2026-12-05 18:00'],
    ['2028-02-29', '2028-02-29'],
    ['2027-02-29', null],
    ['2026-12-05 24:00', null],
    ['2026-12-05 18:60', null],
    ['2026-12-05 18', null],
    ['5.12.2026', null],
    ['1926-12-05', null],
  ] as const) {
    test(`${written} is ${read ?? 'none'}`, () => assert.equal(parseMoment(written), read));
  }
});

describe('a time that summer time leaves out', () => {
  for (const [moment, shown] of [
    ['2027-03-28 01:59', null],
    ['2027-03-28 02:00', '2027-03-28 03:00'],
    ['2027-03-28 02:59', '2027-03-28 03:59'],
    ['2027-03-28 03:00', null],
    ['2026-10-25 02:30', null],
    ['2027-03-28', null],
  ] as const) {
    test(moment, () => assert.equal(shownInstead(moment), shown));
  }
});

test('a time is that of the clocks in Kaiserslautern; of two equal ones the first', () => {
  const moments = ['2026-12-05 18:00', '2026-07-05 18:00', '2026-10-25 02:30'];
  assert.deepEqual(
    moments.map((moment) => inBerlin(moment).toISO({ suppressMilliseconds: true })),
    ['2026-12-05T18:00:00+01:00', '2026-07-05T18:00:00+02:00', '2026-10-25T02:30:00+02:00'],
  );
});

describe('the last day', () => {
  for (const [event, day] of [
    [{ start: '2026-12-05' }, '2026-12-05'],
    [{ start: '2026-12-05', end: '2026-12-07' }, '2026-12-07'],
    [{ start: '2026-12-05 00:00' }, '2026-12-05'],
    [{ start: '2026-12-31 20:00', end: '2027-01-01 00:00' }, '2026-12-31'],
    [{ start: '2026-12-31 20:00', end: '2027-01-01 02:00' }, '2027-01-01'],
  ] as const) {
    test(JSON.stringify(event), () => assert.equal(lastDay(event), day));
  }
});

function whenIn(code: string, event: EventFacts): string {
  const language = languageOf(code);
  const { dates, facts } = textsOf(uiTexts, language);
  return whenText(event, language, { when: dates.when, hours: facts.hours });
}

describe('when it is', () => {
  for (const [event, text] of [
    [{ start: '2026-12-05' }, 'Samstag, 5. Dezember 2026'],
    [
      { start: '2026-12-05', end: '2026-12-06' },
      'Samstag, 5. Dezember 2026 bis Sonntag, 6. Dezember 2026',
    ],
    [{ start: '2026-12-05 18:00' }, 'Samstag, 5. Dezember 2026, 18 Uhr'],
    [
      { start: '2026-12-05 18:00', end: '2026-12-05 20:05' },
      'Samstag, 5. Dezember 2026, 18–20:05 Uhr',
    ],
    [
      { start: '2026-12-31 20:00', end: '2027-01-01 02:00' },
      'Donnerstag, 31. Dezember 2026, 20 Uhr bis Freitag, 1. Januar 2027, 2 Uhr',
    ],
  ] as const) {
    test(text, () => assert.equal(whenIn('de', event), text));
  }
});

test('every language says the day of the week, the day, the year and both times', () => {
  const event = { start: '2026-12-05 18:00', end: '2026-12-05 20:30' };
  const said = LANGUAGES.map(({ code }) => whenIn(code, event));
  for (const text of said) {
    assert.match(text, /^(?=.*5)(?=.*2026)(?=.*18)(?=.*20[.:]30|.*20 h 30).*\p{L}/u, text);
    assert.doesNotMatch(text, /[{}]|undefined/);
  }
  assert.equal(new Set(said).size, said.length);
  assert.equal(whenIn('en', event), 'Saturday, 5 December 2026, 18:00–20:30');
  assert.equal(whenIn('fr', event), 'samedi 5 décembre 2026 de 18 h à 20 h 30');
  assert.equal(whenIn('ar', event), 'السبت، 5 كانون الأول 2026، من الساعة 18 إلى 20:30');
});
