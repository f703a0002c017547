import type { Problem } from '../base/problem.ts';
import type { BuiltPage } from './document.ts';

/**
 * Checks the built pages as a whole, after layouts have added their parts: links and files that do not
 * exist, anchors that lead nowhere, ids that stand twice, pictures without text.
 * What editors write was checked before with file and line; what is found here is a fault of a layout.
 *
 * @param files paths of all published files, e.g. `/kontakt/index.html`.
 */
export function checkBuiltPages(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
): Problem[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.flatMap((page) => [
    ...page.references.flatMap((reference) => checkReference(page, reference, byUrl, files)),
    ...repeated(page.ids).map((id) =>
      problem(
        page,
        `Die id „${id}“ steht doppelt.`,
        'Geben Sie jedem Element in der Vorlage eine eigene id.',
      ),
    ),
    ...page.picturesWithoutText.map((address) =>
      problem(
        page,
        `Dem Bild „${address}“ fehlt der Alternativtext.`,
        'Ergänzen Sie „alt“ in der Vorlage.',
      ),
    ),
  ]);
}

function checkReference(
  page: BuiltPage,
  reference: string,
  byUrl: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): Problem[] {
  if (!/^[/#]/.test(reference) || reference.startsWith('//')) return [];
  const [path = '', anchor] = reference.split('#', 2);
  const target = path === '' ? page : byUrl.get(path);
  if (!target && !files.has(path)) {
    return [
      problem(
        page,
        `Die Adresse „${reference}“ gibt es nicht.`,
        'Prüfen Sie die Adresse in der Vorlage.',
      ),
    ];
  }
  if (!anchor || !target || target.ids.includes(decodeURIComponent(anchor))) return [];
  return [
    problem(page, `Die Stelle „${reference}“ gibt es nicht.`, 'Prüfen Sie die id in der Vorlage.'),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function problem(page: BuiltPage, message: string, fix: string): Problem {
  return { file: `_site${page.url}`, message, fix };
}
