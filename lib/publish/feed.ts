import { escapeHtml } from '../base/escape.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { eventTime } from '../site/event-rows.ts';
import type { Site } from '../site/index.ts';
import { changedOn, isListed, type Route } from '../site/model.ts';
import type { CalendarOptions } from './calendar.ts';
import { feedUrl } from './dated-urls.ts';
import { stableId } from './stable-id.ts';

/**
 * The notices and events that stand today, what was changed last first, for feed readers (Atom, RFC 4287). Days come
 * from the content, so that a build alone makes nothing new.
 */
export function feed(site: Site, options: CalendarOptions): string {
  const { language, strings, office, siteUrl } = options;
  const routes = [...site.dated('notice', language), ...site.dated('event', language)]
    .filter(({ page }) => isListed(page))
    .sort((a, b) => (changedOn(a.page) < changedOn(b.page) ? 1 : -1));
  const start = site.page('index', language) ?? site.page('index', SOURCE_LANGUAGE);
  const days = [start, ...routes.map(({ page }) => page)].map((page) =>
    page ? changedOn(page) : '',
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.tag}">`,
    `<title>${escapeHtml(strings.siteShortName)}</title>`,
    `<id>urn:uuid:${stableId(`feed ${language.code}`)}</id>`,
    `<updated>${moment(days.sort().at(-1) ?? '')}</updated>`,
    `<author><name>${escapeHtml(office.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${siteUrl}${feedUrl(language)}"/>`,
    `<link href="${siteUrl}${language.prefix}"/>`,
    ...routes.map((route) => entry(route, options)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ page, url }: Route, { language, strings, siteUrl }: CalendarOptions): string {
  const { event, publish } = page;
  const of = page.language.tag === language.tag ? '' : ` xml:lang="${page.language.tag}"`;
  const known = event ? [eventTime(event, language, strings), event.place ?? ''] : [];
  const summary = [...known, page.description].filter((part) => part !== '').join(' · ');
  return [
    `<entry${of}>`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<id>urn:uuid:${stableId(`${language.code} ${page.slug}`)}</id>`,
    ...(publish ? [`<published>${moment(publish)}</published>`] : []),
    `<updated>${moment(changedOn(page))}</updated>`,
    `<link href="${siteUrl}${url}"/>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('');
}

/** A day as a moment, as the format wants one. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
