import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { inBerlin, shownInstead } from '../../../lib/facts/event.ts';
import { calendar } from '../../../lib/publish/calendar.ts';
import { subscriptionUrl } from '../../../lib/publish/dated-urls.ts';
import type { Site } from '../../../lib/site/index.ts';
import { event, siteOf, writing } from '../../support/dated.ts';

function calendarOf(site: Site, name?: string): string {
  return calendar(site.dated('event', SOURCE_LANGUAGE), writing('de'), name);
}

/** A calendar as a program reads it that knows no time zone but those of the file. */
function read(text: string): { root: ICAL.Component; events: ICAL.Event[] } {
  const root = new ICAL.Component(ICAL.parse(text));
  const zones = root.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  return { root, events };
}

test('the whole file of one event', async (t) => {
  const site = await siteOf(t, {
    'termine/a.md': event({
      ...{ title: '"Fest, Musik; Tanz"', start: '2026-12-05 18:00', end: '2026-12-05 20:30' },
      ...{ place: 'Haus, Weg 1', cost: '5,50', languages: '[de, ar]', registration: 'none' },
    }),
  });
  const lines = calendarOf(site).split('\r\n');
  assert.deepEqual(lines.slice(0, 4), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example.org//Termine//DE',
    'BEGIN:VTIMEZONE',
  ]);
  assert.deepEqual(lines.slice(lines.indexOf('BEGIN:VEVENT')), [
    'BEGIN:VEVENT',
    'UID:385d6e09-9680-597c-966c-b7e8d4118a68',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;TZID=Europe/Berlin:20261205T180000',
    'DTEND;TZID=Europe/Berlin:20261205T203000',
    'SUMMARY;LANGUAGE=de:Fest\\, Musik\\; Tanz',
    'DESCRIPTION:Eine Beschreibung\\, die lang genug ist\\, um als Beschreibung zu',
    '  gelten.\\nKosten: 5\\,50 Euro\\nSprachen: Deutsch und Arabisch\\nAnmeldung: n',
    ' icht nötig\\nhttps://example.org/termine/a/',
    'LOCATION;LANGUAGE=de:Haus\\, Weg 1',
    'URL:https://example.org/termine/a/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('every time in summer and in winter is the moment that the clocks of Berlin show', async (t) => {
  const site = await siteOf(t, { 'termine/a.md': event({ start: '2026-12-05 18:00' }) });
  const [route] = site.dated('event', SOURCE_LANGUAGE);
  assert.ok(route);
  const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
  const changes = ['2026-03-29T00', '2026-10-25T00', '2031-03-30T00', '2031-10-26T00'].map(
    (hour) => Date.parse(`${hour}:00Z`) / 60_000,
  );
  const near = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 240 }));
  fc.assert(
    fc.property(
      fc.oneof(
        minute,
        near.map(([at, after]) => at + after),
      ),
      (minutes) => {
        const start = DateTime.fromMillis(minutes * 60_000, { zone: 'utc' }).toFormat(
          'yyyy-MM-dd HH:mm',
        );
        // The program takes the second of two equal times, against RFC 5545, section 3.3.5.
        if (shownInstead(start) !== null || inBerlin(start).getPossibleOffsets().length > 1) return;
        const page = { ...route.page, event: { start } };
        const { events } = read(calendar([{ ...route, page }], writing('de')));
        const [found] = events;
        assert.equal(found?.startDate.toUnixTime(), inBerlin(start).toSeconds(), start);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('whole days end on the day behind the last one, also where a clock changes', async (t) => {
  const site = await siteOf(
    t,
    {
      'termine/a.md': event({ start: '2026-03-28', end: '2026-03-29' }),
      'termine/b.md': event({ start: '2026-10-25' }),
      'termine/c.md': event({ start: '2026-12-31' }),
    },
    { today: '2026-01-01' },
  );
  const { events } = read(calendarOf(site));
  assert.deepEqual(
    events.map(({ startDate, endDate }) => [String(startDate), String(endDate), startDate.isDate]),
    [
      ['2026-03-28', '2026-03-30', true],
      ['2026-10-25', '2026-10-26', true],
      ['2026-12-31', '2027-01-01', true],
    ],
  );
});

test('the calendar to follow has a name, the next event first, and is one without events too', async (t) => {
  const site = await siteOf(t, {
    'termine/b.md': event({ start: '2026-12-05 18:00' }),
    'termine/a.md': event({ start: '2026-12-05 9:00' }),
  });
  const { root, events } = read(calendarOf(site, 'Termine – alle'));
  assert.equal(root.getFirstPropertyValue('x-wr-calname'), 'Termine – alle');
  assert.equal(String(root.getFirstPropertyValue('refresh-interval')), 'PT12H');
  assert.deepEqual(
    events.map(({ component }) => component.getFirstPropertyValue('url')),
    ['https://example.org/termine/a/', 'https://example.org/termine/b/'],
  );
  const empty = read(calendar([], writing('de'), 'Termine'));
  assert.equal(empty.events.length, 0);
  // RFC 5545, section 3.4: a calendar has one component at least.
  assert.equal(empty.root.getAllSubcomponents().length, 1);
});

test('an event keeps its id in every language, with another time and at another address of the site', async (t) => {
  const idOf = async (start: string, code: string, siteUrl: string) => {
    const site = await siteOf(t, { 'termine/a.md': event({ start }) });
    const options = { ...writing(code), siteUrl };
    const { events } = read(calendar(site.dated('event', options.language), options));
    return events[0]?.uid;
  };
  const ids = [
    await idOf('2026-12-05', 'de', 'https://example.org'),
    await idOf('2026-12-06 18:00', 'ar', 'https://www.example.com'),
  ];
  assert.match(ids[0] ?? '', /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(ids[0], ids[1]);
});

test('the language of the text is told where it is not that of the reader', async (t) => {
  const site = await siteOf(t, { 'termine/a.md': event({ start: '2026-12-05', cost: '0' }) });
  const options = writing('en');
  const text = calendar(site.dated('event', options.language), options);
  assert.match(text, /\r\nSUMMARY;LANGUAGE=de:Treffen\r\n/);
  assert.match(text.replaceAll('\r\n ', ''), /\\nCost: free of charge\\n/);
  assert.equal(
    subscriptionUrl(options.language, options.siteUrl),
    'webcal://example.org/en/termine.ics',
  );
});
