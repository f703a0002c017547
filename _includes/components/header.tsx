import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { type Page, type Route, shortTitle } from '../../lib/site/model.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { LanguageOffer, Languages } from './languages.tsx';
import { contentLanguage } from './text-language.tsx';
import { Today } from './today.tsx';

/** The top of every page: the office's name, weather and date, languages, the main menu. */
export function Header(props: PageProps): JSX.Element {
  const { site, page, language, office, strings } = props;
  const start = site.route('index', language);
  const isStart = page.slug === 'index';
  return (
    <header class="site-header">
      <div class="wrap masthead">
        <a class="brand" href={language.prefix} aria-current={isStart ? 'page' : undefined}>
          {!isStart && <Home start={start} />}
          <bdi class="city" lang={isSource(language) ? undefined : 'de'}>
            {office.city}
          </bdi>{' '}
          <span class="name" {...contentLanguage(start)}>
            {start.page.title}
          </span>
        </a>
        <Languages {...props} />
        <Today {...props} />
        <nav aria-label={strings.nav.main}>
          <ul class="menu">
            <MenuEntries routes={site.menu('main', language)} current={page} strings={strings} />
          </ul>
        </nav>
      </div>
      <LanguageOffer />
    </header>
  );
}

/** The way to the start page in words, with a house in front. */
function Home({ start }: { start: Route }): JSX.Element {
  return (
    <>
      <span class="home">
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path fill="currentColor" d="m8 1 7 7h-2v7H9v-5H7v5H3V8H1z" />
        </svg>{' '}
        <span {...contentLanguage(start)}>{shortTitle(start.page)}</span>
      </span>{' '}
    </>
  );
}

/** Links to pages as items of a list, in which the current one is marked. */
export function MenuEntries({
  routes,
  current,
  strings,
}: {
  routes: readonly Route[];
  current: Page;
  strings: Strings;
}): JSX.Element {
  return (
    <>
      {routes.map((route) => (
        <li key={route.url}>
          <a href={route.url} aria-current={currentIn(route.page, current)}>
            <PageName route={route} strings={strings} />
          </a>
        </li>
      ))}
    </>
  );
}

/** How a menu marks its entry: the page itself, or the one to which it belongs. */
function currentIn(entry: Page, current: Page): 'page' | 'true' | undefined {
  if (entry.slug === current.slug) return 'page';
  return entry.slug === current.parent ? 'true' : undefined;
}

/** A page's name in menus. Who follows the link to a fallback knows before that its text is German. */
function PageName({ route, strings }: { route: Route; strings: Strings }): JSX.Element {
  const name = shortTitle(route.page);
  if (!route.isFallback) return <>{name}</>;
  return (
    <>
      <bdi {...contentLanguage(route)}>{name}</bdi> <small>{strings.languages.germanOnly}</small>
    </>
  );
}
