import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import type { InternalLink } from '../markdown/types.ts';
import { isOriginalOrTranslation, type Page, type Site } from './model.ts';

/**
 * Checks every link from a text into the site: the page or file exists, and so does the anchor.
 * Links that layouts write are checked on the built pages, by `lib/publish`.
 *
 * @param others addresses beside the pages: other published files, and pages whose front matter is
 *   broken, which is reported already.
 */
export function checkLinks(site: Site, others: ReadonlySet<string>): Problem[] {
  return site.pages
    .filter(isOriginalOrTranslation)
    .flatMap((page) => page.body.links.flatMap((link) => checkLink(site, page, link, others)));
}

function checkLink(
  site: Site,
  page: Page,
  { href, line }: InternalLink,
  others: ReadonlySet<string>,
): Problem[] {
  const { file } = page;
  const [path = '', anchor] = href.split('#', 2);
  const target = path === '' ? page : site.pages.find(({ url }) => url === path);
  if (!target) {
    if (others.has(path)) return [];
    const urls = site.pages
      .filter(({ language }) => language === page.language)
      .map(({ url }) => url);
    const similar = mostSimilar(path, urls);
    const fix =
      similar !== null
        ? `Meinten Sie „${similar}“?`
        : `Prüfen Sie die Adresse. Seiten sind: ${urls.join(', ')}.`;
    return [{ file, line, message: `Der Link „${href}“ führt auf keine Seite.`, fix }];
  }
  if (anchor === undefined || anchor === '') return [];
  const anchors = [...target.body.headings.map(({ id }) => id), ...target.sections];
  if (anchors.includes(anchor)) return [];
  const known =
    anchors.length > 0
      ? `Überschriften der Seite: ${anchors.join(', ')}.`
      : 'Die Seite hat keine Überschriften. Verlinken Sie die Seite selbst.';
  return [
    {
      file,
      line,
      message: `Der Link „${href}“ führt zu einer Stelle, die es auf der Seite nicht gibt.`,
      fix: known,
    },
  ];
}
