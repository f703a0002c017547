import assert from 'node:assert/strict';
import { test } from 'node:test';
import de from '../../../_data/strings/de.ts';
import { hoursData, parseSlot } from '../../../lib/facts/hours.ts';
import { berlinTime, openNow } from '../../../lib/facts/open-now.ts';

/** What the page says of hours, as editors write them, at a moment. */
function at(moment: string, ...hours: string[]): boolean | string | null {
  const slots = hours.map((one) => parseSlot(one) ?? assert.fail(one));
  return openNow(hoursData(slots, de.facts.hours), berlinTime(new Date(moment)));
}

const WEEKDAYS = 'Mo–Fr 8–18';

for (const [moment, hours, expected, what] of [
  // Monday 30 November 2026, an hour ahead of UTC.
  ['2026-11-30T06:59:59Z', [WEEKDAYS], '8', 'the last second before it opens'],
  ['2026-11-30T07:00:00Z', [WEEKDAYS], true, 'the first second'],
  ['2026-11-30T16:59:59Z', [WEEKDAYS], true, 'the last second'],
  ['2026-11-30T17:00:00Z', [WEEKDAYS], false, 'closed for the day'],
  ['2026-11-28T10:00:00Z', [WEEKDAYS], false, 'a Saturday'],
  ['2026-11-29T10:00:00Z', ['Mo–Sa 14–20'], false, 'a Sunday'],
  ['2026-11-29T22:59:59Z', ['Mo 0–5'], false, 'the last second of Sunday'],
  ['2026-11-29T23:00:00Z', ['Mo 0–5'], true, 'midnight in Berlin, still Sunday in UTC'],
  ['2026-11-30T22:59:59Z', ['Mo 20–24'], true, 'until midnight'],
  ['2026-11-30T23:00:00Z', ['Mo 20–24'], false, 'after midnight'],
  ['2026-12-31T23:30:00Z', ['täglich 0–2'], true, 'midnight of New Year'],

  // Summer time begins on 29 March 2026 at 1:00 UTC, and ends on 25 October 2026 at 1:00 UTC.
  ['2026-03-27T07:30:00Z', [WEEKDAYS], true, '8:30 in winter'],
  ['2026-03-30T05:59:00Z', [WEEKDAYS], '8', '7:59 in summer'],
  ['2026-03-30T06:30:00Z', [WEEKDAYS], true, '8:30 in summer'],
  ['2026-03-29T00:59:59Z', ['täglich 2–3'], '2', 'the hour that the change skips'],
  ['2026-03-29T01:00:00Z', ['täglich 2–3'], false, 'after it'],
  ['2026-10-25T00:30:00Z', ['täglich 2–3'], true, 'the hour that comes twice'],
  ['2026-10-25T01:30:00Z', ['täglich 2–3'], true, 'for the second time'],
  ['2026-10-26T06:30:00Z', [WEEKDAYS], '8', '7:30 in winter again'],

  ['2026-11-30T10:00:00Z', ['Mo–Fr 10–12', 'Mo–Fr 14–16'], true, 'before the break'],
  ['2026-11-30T12:00:00Z', ['Mo–Fr 10–12', 'Mo–Fr 14–16'], '14', 'in the break'],
  ['2026-11-30T07:29:59Z', ['Mo 8:30–12:15'], '8:30', 'half past is later'],
  ['2026-11-30T11:14:59Z', ['Mo 8:30–12:15'], true, 'until a quarter past'],
  ['2026-11-30T11:15:00Z', ['Mo 8:30–12:15'], false, 'a quarter past'],
  ['2026-11-30T06:00:00Z', ['Mo 14–16', 'Mo 9–12'], '9', 'the next of two, in whatever order'],
  ['2026-12-01T16:30:00Z', ['Mo, Mi, Fr 9–17', 'Di, Do 9–19'], true, 'the hours of Tuesday'],

  // Thursday 4 June 2026 is Corpus Christi.
  ['2026-06-04T10:00:00Z', [WEEKDAYS], null, 'a holiday has no known hours'],
  ['2026-06-04T22:30:00Z', [WEEKDAYS], '8', 'the day after it'],
  ['2026-06-04T10:00:00Z', ['täglich 7–22'], true, 'daily is daily'],
  ['2026-06-04T20:30:00Z', ['täglich 7–22'], false, 'and daily over'],
  ['2026-06-04T10:00:00Z', ['täglich 7–9', 'Do 11–14'], null, 'only one part is daily'],
  ['2026-06-04T06:00:00Z', ['täglich 7–9', 'Do 11–14'], true, 'the daily part is open'],
  ['2026-12-24T10:00:00Z', [WEEKDAYS], null, 'Christmas Eve'],
  ['2026-12-31T10:00:00Z', [WEEKDAYS], null, 'New Year’s Eve'],
] as const) {
  test(`${hours.join('; ')} at ${moment}: ${what}`, () => {
    assert.equal(at(moment, ...hours), expected);
  });
}
