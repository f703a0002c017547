import type { Language } from '../base/languages.ts';
import type { Route } from '../site/model.ts';

// Addresses of the files of notices and events, for pages that link to them.

/** Path of the calendar of all events in a language. */
export function calendarUrl({ prefix }: Language): string {
  return `${prefix}termine.ics`;
}

/** Path of the calendar file of one event. @param route the event's page. */
export function eventCalendarUrl({ url }: Pick<Route, 'url'>): string {
  return `${url.slice(0, -1)}.ics`;
}

/** The address by which calendar programs follow a calendar. @param siteUrl without a trailing slash. */
export function subscriptionUrl(language: Language, siteUrl: string): string {
  return siteUrl.replace(/^https?:/, 'webcal:') + calendarUrl(language);
}

/** Path of the feed of a language. */
export function feedUrl({ prefix }: Language): string {
  return `${prefix}neues.atom`;
}
