import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { dayOf, type EventFacts } from '../../lib/facts/event.ts';
import { factText } from '../../lib/facts/format.ts';
import { calendarUrl, feedUrl, subscriptionUrl } from '../../lib/publish/dated-urls.ts';
import type { PageProps, SiteProps } from '../../lib/publish/props.ts';
import type { Route } from '../../lib/site/model.ts';
import { contentLanguage } from './text-language.tsx';

/** So many lines stand on the start page, which is nearly as heavy as a page may be. One event always does. */
const ON_START = 4;

/** So many of them are notices; each leads to the others. */
const NOTICES = 3;

/** The newest notices, a line each; none while there is none. */
export function Notices(props: SiteProps): JSX.Element | null {
  const { site, language, strings } = props;
  const routes = site.dated('notice', language);
  if (routes.length === 0) return null;
  return (
    <nav class="notices" aria-label={strings.dates.notices}>
      <Dates {...props} routes={routes.slice(0, NOTICES)} />
      {routes.length > NOTICES && (
        <More to={routes[0]} id="_hinweise" text={strings.dates.notices} />
      )}
    </nav>
  );
}

/** The next events, of which each leads to the others; none while there is none. */
export function NextEvents(props: SiteProps): JSX.Element | null {
  const { site, language, strings } = props;
  const routes = site.dated('event', language);
  if (routes.length === 0) return null;
  const shown = Math.max(1, ON_START - site.dated('notice', language).length);
  return (
    <section class="topics" aria-labelledby="_termine">
      <h2 id="_termine">{strings.dates.events}</h2>
      <Dates {...props} routes={routes.slice(0, shown)} />
      {routes.length > shown && <More to={routes[0]} id="_termine" text={strings.dates.others} />}
    </section>
  );
}

/** A link to the list of all others, which is at the end of each. */
function More({ to, id, text }: { to: Route | undefined; id: string; text: string }): JSX.Element {
  return (
    <p>
      <a class="more" href={`${to?.url}#${id}`}>
        {text}
      </a>
    </p>
  );
}

/** The end of a notice's page: the other notices, and the way to follow all of them. */
export function OtherNotices(props: PageProps): JSX.Element {
  const { strings, language } = props;
  return (
    <section aria-labelledby="_hinweise">
      <h2 id="_hinweise">{strings.dates.notices}</h2>
      <Dates {...props} routes={othersOf(props, 'notice')} />
      <p>
        <a class="lone-link" href={feedUrl(language)}>
          {strings.dates.feed}
        </a>
      </p>
    </section>
  );
}

/** The end of an event's page: the other events, and the ways to follow all of them. */
export function OtherEvents(props: PageProps): JSX.Element {
  const { language, strings, build } = props;
  const { dates } = strings;
  const others = othersOf(props, 'event');
  return (
    <section aria-labelledby="_termine">
      <h2 id="_termine">{others.length > 0 ? dates.others : dates.events}</h2>
      <Dates {...props} routes={others} />
      <ul class="plain tools">
        <li>
          <a href={subscriptionUrl(language, build.siteUrl)}>{dates.subscribe}</a>
        </li>
        <li>
          <a href={calendarUrl(language)}>{dates.all}</a>
        </li>
        <li>
          <a href={feedUrl(language)}>{dates.feed}</a>
        </li>
      </ul>
    </section>
  );
}

function othersOf({ site, page, language }: PageProps, layout: 'notice' | 'event'): Route[] {
  return site.dated(layout, language).filter((other) => other.page.slug !== page.slug);
}

/** Titles, which say where they are German for readers of another language, and days. */
function Dates({ routes, ...props }: SiteProps & { routes: readonly Route[] }): JSX.Element | null {
  if (routes.length === 0) return null;
  return (
    <ul class="plain">
      {routes.map((route) => (
        <li key={route.url}>
          <a class="more" href={route.url} {...contentLanguage(route)}>
            {route.page.title}
          </a>
          {route.isFallback && ` (${props.strings.languages.germanOnly})`}{' '}
          {route.page.event && <bdi>{daysText(route.page.event, props)}</bdi>}
        </li>
      ))}
    </ul>
  );
}

/** The days of an event without its times. */
function daysText(
  { start, end = start }: EventFacts,
  { language, strings: { dates, facts } }: Pick<SiteProps, 'language' | 'strings'>,
): string {
  const [from, until] = [start, end].map((moment) =>
    factText({ kind: 'date', value: dayOf(moment) }, language, facts),
  );
  if (from === undefined || until === undefined || from === until) return from ?? '';
  return formatMessage(dates.when.until, { from, until });
}
