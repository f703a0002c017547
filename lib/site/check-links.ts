import { brief, briefList } from '../base/brief.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import { pageUrl, slugOfUrl } from '../base/url.ts';
import type { InternalLink } from '../markdown/types.ts';
import type { Site } from './index.ts';
import type { Page } from './model.ts';

/**
 * Checks every link from a text into the site: the page or file exists, and so does the anchor. `lib/publish`
 * checks the links of layouts on the rendered pages.
 *
 * @param others addresses of other published files.
 */
export function checkLinks(site: Site, others: ReadonlySet<string>): Problem[] {
  return site.pages.flatMap((page) =>
    page.text.links.flatMap((link) => checkLink(site, page, link, others)),
  );
}

function checkLink(
  site: Site,
  page: Page,
  { slug, address, line }: InternalLink,
  others: ReadonlySet<string>,
): Problem[] {
  const { file, language } = page;
  const href = (slug === null ? '' : pageUrl(language, slug)) + address;
  const [path = '', anchor] = href.split('#', 2);
  const target = path === '' ? site.route(page.slug, language) : site.routeAt(path);
  if (!target) {
    if (others.has(path)) return [];
    const message = `Der Link „${brief(href)}“ führt auf keine Seite.`;
    const absent = slugOfUrl(path);
    const problem = { file, line, message, fix: similarAddress(site, page, path) };
    return [absent === null ? problem : { ...problem, cause: fileOf(absent) }];
  }
  if (anchor === undefined || anchor === '' || target.view === 'side-by-side') return [];
  const anchors = anchorsOf(target.page);
  if (anchors.has(anchor)) return [];
  const fix =
    anchors.size > 0
      ? `Überschriften der Seite: ${briefList(anchors)}.`
      : 'Die Seite hat keine Überschriften. Verlinken Sie die Seite selbst.';
  const message = `Der Link „${brief(href)}“ führt zu einer Stelle, die es auf der Seite nicht gibt.`;
  return [{ file, line, message, fix, cause: `${fileOf(target.page.slug)}#${anchor}` }];
}

function fileOf(slug: string): string {
  return `src/${SOURCE_LANGUAGE.code}/${slug}.md`;
}

function similarAddress(site: Site, { language }: Page, path: string): string {
  const urls = site.routes
    .filter((route) => route.language.code === language.code && route.view === 'page')
    .map(({ url }) => url);
  const similar = mostSimilar(path, urls);
  return similar !== null
    ? `Meinten Sie „${similar}“?`
    : `Prüfen Sie die Adresse. Seiten sind: ${briefList(urls)}.`;
}

const anchorsOf = memoizeByObject(
  ({ text, sections }: Page): ReadonlySet<string> =>
    new Set([...text.headings.map(({ id }) => id), ...sections]),
);
