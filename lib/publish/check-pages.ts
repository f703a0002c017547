import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { ScannedPage } from './scan.ts';

/**
 * Checks the rendered pages: links and files that do not exist, anchors without target, duplicate ids, code of no
 * template, pictures without alternative text. Content was checked before with file and line, so each problem here comes from a
 * layout.
 *
 * @param files paths of all published files, e.g. `/kontakt/index.html`.
 */
export function checkPages(pages: readonly ScannedPage[], files: ReadonlySet<string>): Problem[] {
  const idsByUrl = new Map(pages.map(({ url, ids }) => [url, new Set(ids)]));
  return pages.flatMap((page) => {
    const found = (message: string, fix: string): Problem => ({
      file: `_site${page.url}`,
      message,
      fix,
    });
    return [
      ...page.references.flatMap((reference) => {
        const message = brokenReference(page.url, reference, idsByUrl, files);
        return message ? [found(message, 'Prüfen Sie die Adresse in der Vorlage.')] : [];
      }),
      ...repeated(page.ids).map((id) =>
        found(
          `Die id „${brief(id)}“ steht doppelt.`,
          'Geben Sie jedem Element in der Vorlage eine eigene id.',
        ),
      ),
      ...page.foreign.map((code) =>
        found(
          `Auf der Seite steht Code, den keine Vorlage geschrieben hat: „${brief(code.trim())}“.`,
          'Nehmen Sie ihn heraus, oder nennen Sie ihn in lib/publish/assets.ts unter „inline“.',
        ),
      ),
      ...page.picturesWithoutText.map((address) =>
        found(
          `Dem Bild „${brief(address)}“ fehlt der Alternativtext.`,
          'Ergänzen Sie „alt“ in der Vorlage.',
        ),
      ),
    ];
  });
}

function brokenReference(
  url: string,
  reference: string,
  idsByUrl: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string | null {
  const [path = '', anchor] = reference.split('#', 2);
  const ids = idsByUrl.get(path || url);
  if (!ids && !files.has(path)) return `Die Adresse „${brief(reference)}“ gibt es nicht.`;
  if (!anchor || !ids || ids.has(decodeURIComponent(anchor))) return null;
  return `Die Stelle „${brief(reference)}“ gibt es nicht.`;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
