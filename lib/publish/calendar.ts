import { TIME_ZONE } from '../base/env.ts';
import { type Language, SOURCE_LANGUAGE } from '../base/languages.ts';
import { dayAfter, dayOf, type EventFacts, hasTime } from '../facts/event.ts';
import type { Office } from '../facts/office.ts';
import { eventRows } from '../site/event-rows.ts';
import { changedOn, type Route } from '../site/model.ts';
import type { Strings } from '../site/strings.ts';
import { contentLines, escapeValue } from './content-line.ts';
import { stableId } from './stable-id.ts';

/** The rules of Central European Time since 1996 (Directive 2000/84/EC), as calendar programs need them. */
const BERLIN = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** With what calendars are written. */
export interface CalendarOptions {
  readonly language: Language;
  /** The UI texts of that language. */
  readonly strings: Strings;
  readonly office: Office;
  /** Address of the site without a trailing slash. */
  readonly siteUrl: string;
}

/**
 * Events as a calendar file. Its bytes follow from the content alone, so that it is new only when an event is.
 *
 * @param routes pages of events.
 * @param name set for a calendar to follow, which programs show by this name and ask for twice a day.
 * @returns iCalendar 2.0 (RFC 5545); lines end with CRLF.
 */
export function calendar(
  routes: readonly Route[],
  options: CalendarOptions,
  name?: string,
): string {
  const { host } = new URL(options.siteUrl);
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//Termine//DE`,
    ...(name === undefined ? [] : following(escapeValue(name))),
    ...BERLIN,
    ...routes.flatMap((route) =>
      route.page.event ? eventLines(route, route.page.event, options) : [],
    ),
    'END:VCALENDAR',
  ]);
}

/** RFC 7986, sections 5.1 and 5.7, and what older programs have in their place. */
function following(name: string): string[] {
  return [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ];
}

function eventLines(
  { page, url }: Route,
  event: EventFacts,
  { language, strings, office, siteUrl }: CalendarOptions,
): string[] {
  const address = siteUrl + url;
  // Calendar programs show time and place themselves.
  const [, ...rows] = eventRows({ ...event, place: undefined }, language, strings, office);
  const known = rows.map(({ label, text }) => `${label}: ${text}`);
  const text = (name: string, value: string, { tag }: Language) =>
    `${name};LANGUAGE=${tag}:${escapeValue(value)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${stableId(page.slug)}`,
    `DTSTAMP:${changedOn(page).replaceAll('-', '')}T000000Z`,
    ...times(event),
    text('SUMMARY', page.title, page.language),
    `DESCRIPTION:${escapeValue([page.description, ...known, address].join('\n'))}`,
    ...(event.place ? [text('LOCATION', event.place, SOURCE_LANGUAGE)] : []),
    `URL:${address}`,
    'END:VEVENT',
  ];
}

/** Start and end. The end of whole days is the day behind the last one (RFC 5545, section 3.6.1). */
function times({ start, end }: EventFacts): string[] {
  if (hasTime(start)) {
    const time = (moment: string) =>
      `TZID=${TIME_ZONE}:${moment.replace(/[-:]/g, '').replace(' ', 'T')}00`;
    return [`DTSTART;${time(start)}`, ...(end ? [`DTEND;${time(end)}`] : [])];
  }
  const day = (of: string) => `VALUE=DATE:${of.replaceAll('-', '')}`;
  return [`DTSTART;${day(start)}`, `DTEND;${day(dayAfter(dayOf(end ?? start)))}`];
}
