import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import { calendarUrl, subscriptionUrl } from '../../lib/publish/calendar.ts';
import { feedUrl } from '../../lib/publish/feed.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { eventTime } from '../../lib/site/event-rows.ts';
import type { Route } from '../../lib/site/model.ts';
import { contentLanguage, GERMAN } from './text-language.tsx';

/** The notices of today, a line each; none while there is none. */
export function Notices({ site, language, strings }: SiteProps): JSX.Element | null {
  const routes = site.dated('notice', language);
  if (routes.length === 0) return null;
  return (
    <nav class="notices" aria-label={strings.dates.notices}>
      <ul class="plain">
        {routes.map((route) => (
          <li key={route.url}>
            <DatedLink route={route} strings={strings} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The events to come with time and place, and the ways to follow them; none while there is none. */
export function Events(props: SiteProps): JSX.Element | null {
  const { site, language, strings } = props;
  const routes = site.dated('event', language);
  if (routes.length === 0) return null;
  return (
    <section class="events" aria-labelledby="_termine">
      <h2 id="_termine">{strings.dates.events}</h2>
      <ul class="plain">
        {routes.map((route) => (
          <EventItem key={route.url} {...props} route={route} />
        ))}
      </ul>
      <Subscriptions {...props} />
    </section>
  );
}

function EventItem({ route, language, strings }: SiteProps & { route: Route }): JSX.Element {
  const { event } = route.page;
  return (
    <li>
      <DatedLink route={route} strings={strings} />
      {event && <span>{eventTime(event, language, strings)}</span>}
      {event?.place && <bdi {...(isSource(language) ? {} : GERMAN)}>{event.place}</bdi>}
    </li>
  );
}

/** A title, which says where it is German for readers of another language. */
function DatedLink({ route, strings }: { route: Route } & Pick<SiteProps, 'strings'>): JSX.Element {
  return (
    <a href={route.url}>
      <bdi {...contentLanguage(route)}>{route.page.title}</bdi>
      {route.isFallback && ` (${strings.languages.germanOnly})`}
    </a>
  );
}

function Subscriptions({ language, strings, build }: SiteProps): JSX.Element {
  const { dates } = strings;
  return (
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
  );
}
