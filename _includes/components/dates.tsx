import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { dayOf, type EventFacts } from '../../lib/facts/event.ts';
import { factText } from '../../lib/facts/format.ts';
import { calendarUrl, feedUrl, subscriptionUrl } from '../../lib/publish/dated-urls.ts';
import type { PageProps, SiteProps } from '../../lib/publish/props.ts';
import type { Route } from '../../lib/site/model.ts';
import { contentLanguage } from './text-language.tsx';

/** So many notices and events stand on the start page: it is nearly as heavy as a page may be. One event always does. */
const ON_START = 4;

/** The notices of today, a line each; none while there is none. */
export function Notices(props: SiteProps): JSX.Element | null {
  const routes = props.site.dated('notice', props.language);
  if (routes.length === 0) return null;
  return (
    <nav class="notices" aria-label={props.strings.dates.notices}>
      <Dates {...props} routes={routes} />
    </nav>
  );
}

/** The next events, of which each leads to the others; none while there is none. */
export function NextEvents(props: SiteProps): JSX.Element | null {
  const { site, language, strings } = props;
  const routes = site.dated('event', language);
  const [first] = routes;
  if (!first) return null;
  const shown = Math.max(1, ON_START - site.dated('notice', language).length);
  return (
    <section class="topics" aria-labelledby="_termine">
      <h2 id="_termine">{strings.dates.events}</h2>
      <Dates {...props} routes={routes.slice(0, shown)} />
      {routes.length > shown && (
        <p>
          <a class="more" href={`${first.url}#_termine`}>
            {strings.dates.others}
          </a>
        </p>
      )}
    </section>
  );
}

/** The end of an event's page: the other events, and the ways to follow all of them. */
export function OtherEvents(props: PageProps): JSX.Element {
  const { site, page, language, strings, build } = props;
  const { dates } = strings;
  const others = site.dated('event', language).filter((other) => other.page.slug !== page.slug);
  return (
    <section aria-labelledby="_termine">
      <h2 id="_termine">{others.length > 0 ? dates.others : dates.events}</h2>
      {others.length > 0 && <Dates {...props} routes={others} />}
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

/** Titles, which say where they are German for readers of another language, and days. */
function Dates({ routes, ...props }: SiteProps & { routes: readonly Route[] }): JSX.Element {
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
