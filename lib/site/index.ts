import { isSource, LANGUAGES, type Language } from '../base/languages.ts';
import { pageUrl, sideBySideUrl } from '../base/url.ts';
import { dateOrder, hasSideBySide, type Page, type Route, type Surroundings } from './model.ts';

/** The site: pages, routes and lookups. */
export interface Site extends Surroundings {
  /** German pages first, then translations. */
  readonly pages: readonly Page[];
  /** All routes, grouped by language. */
  readonly routes: readonly Route[];
  /** The route at a path from the site's root; undefined where there is none. */
  routeAt(url: string): Route | undefined;
  /**
   * The route of a page in a reader's language.
   *
   * @throws Error for an unknown slug; the content check covers all slugs in content.
   */
  route(slug: string, language: Language): Route;
  /** A page in one language; undefined where it is not translated. */
  page(slug: string, language: Language): Page | undefined;
  /** The pages of a menu in their order. */
  menu(menu: 'main' | 'legal', language: Language): readonly Route[];
  /** The topic pages in their order. */
  topics(language: Language): readonly Route[];
  /** The notices, newest first, or the events, next first. */
  dated(layout: 'notice' | 'event', language: Language): readonly Route[];
}

/** Lists of routes that are made once. */
const LISTS = ['main', 'legal', 'topics', 'notice', 'event'] as const;

/**
 * Builds the routes and indexes of a site, once for all pages.
 *
 * @param pages German pages first, then translations.
 */
export function indexSite(pages: readonly Page[], surroundings: Surroundings): Site {
  const byName = new Map(pages.map((page) => [nameOf(page.slug, page.language), page]));
  const originals = pages.filter(({ language }) => isSource(language));
  const routes = LANGUAGES.flatMap((language) =>
    originals.flatMap((original) => {
      const page = byName.get(nameOf(original.slug, language)) ?? original;
      return routesOf(page, language);
    }),
  );
  const byUrl = new Map(routes.map((route) => [route.url, route]));
  const lists = new Map(
    LANGUAGES.flatMap((language) =>
      LISTS.map((list) => [nameOf(list, language), listOf(routes, list, language)] as const),
    ),
  );
  const site: Site = {
    ...surroundings,
    pages,
    routes,
    routeAt: (url) => byUrl.get(url),
    route: (slug, language) => {
      const route = byUrl.get(pageUrl(language, slug));
      if (!route) throw new Error(`No page "${slug}" in "${language.code}"`);
      return route;
    },
    page: (slug, language) => byName.get(nameOf(slug, language)),
    menu: (menu, language) => lists.get(nameOf(menu, language)) ?? [],
    topics: (language) => lists.get(nameOf('topics', language)) ?? [],
    dated: (layout, language) => lists.get(nameOf(layout, language)) ?? [],
  };
  // Eleventy copies global data for each template, unless they are frozen.
  return Object.freeze(site);
}

function nameOf(name: string, { code }: Language): string {
  return `${code}/${name}`;
}

/** The routes of a page in a reader's language. */
function routesOf(page: Page, language: Language): Route[] {
  const isFallback = page.language.code !== language.code;
  const route: Route = {
    url: pageUrl(language, page.slug),
    page,
    language,
    isFallback,
    view: 'page',
  };
  if (isFallback || !hasSideBySide(page)) return [route];
  return [route, { ...route, url: sideBySideUrl(language, page.slug), view: 'side-by-side' }];
}

function listOf(
  routes: readonly Route[],
  list: (typeof LISTS)[number],
  language: Language,
): Route[] {
  const isIn = ({ menu, layout }: Page) =>
    list === 'topics' ? layout === 'topic' : menu === list || layout === list;
  return routes
    .filter((route) => route.view === 'page' && isIn(route.page))
    .filter((route) => route.language.code === language.code)
    .sort((a, b) => (a.page.order ?? 0) - (b.page.order ?? 0) || dateOrder(a.page, b.page));
}
