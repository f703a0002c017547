import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import type { Page, Route } from '../../lib/site/model.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { LanguageOffer, Languages } from './languages.tsx';
import { contentLanguage } from './text-language.tsx';
import { Today } from './today.tsx';

/** The top of every page: the office's name, weather and date, languages, the main menu. */
export function Header(props: PageProps): JSX.Element {
  const { site, page, language, office, strings } = props;
  const start = site.route('index', language);
  return (
    <header class="site-header">
      <div class="wrap masthead">
        <a
          class="brand"
          href={language.prefix}
          aria-current={page.slug === 'index' ? 'page' : undefined}
        >
          <bdi class="city" lang={isSource(language) ? undefined : 'de'}>
            {office.city}
          </bdi>{' '}
          <span class="name" {...contentLanguage(start)}>
            {start.page.title}
          </span>
        </a>
        <Languages {...props} />
        <Today {...props} />
        <Menu
          label={strings.nav.main}
          routes={site.menu('main', language)}
          current={page}
          strings={strings}
        />
      </div>
      <LanguageOffer />
    </header>
  );
}

/** A list of links to pages, in which the current one is marked. */
export function Menu({
  label,
  routes,
  current,
  strings,
}: {
  label: string;
  routes: readonly Route[];
  current: Page;
  strings: Strings;
}): JSX.Element {
  return (
    <nav aria-label={label}>
      <ul class="menu">
        {routes.map((route) => (
          <li key={route.url}>
            <a href={route.url} aria-current={currentIn(route.page, current)}>
              <PageName route={route} strings={strings} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How a menu marks its entry: the page itself, or the one to which it belongs. */
function currentIn(entry: Page, current: Page): 'page' | 'true' | undefined {
  if (entry.slug === current.slug) return 'page';
  return entry.slug === current.parent ? 'true' : undefined;
}

/** A page's name in menus. Who follows the link to a fallback knows before that its text is German. */
function PageName({ route, strings }: { route: Route; strings: Strings }): JSX.Element {
  const name = route.page.navTitle ?? route.page.title;
  if (!route.isFallback) return <>{name}</>;
  return (
    <>
      <bdi {...contentLanguage(route)}>{name}</bdi> <small>({strings.languages.germanOnly})</small>
    </>
  );
}
