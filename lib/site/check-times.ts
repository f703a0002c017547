import type { Problem } from '../base/problem.ts';
import type { SourcePage } from '../files/read.ts';
import type { Needs } from './check-needed.ts';

/**
 * Checks the days of pages: the first one is not after the last, and a page that every other page links to has none.
 *
 * @param needs those pages.
 */
export function checkTimes(originals: readonly SourcePage[], needs: Needs): Problem[] {
  return originals.flatMap(({ raw, slug, fields }) => {
    const { publish, expires } = fields;
    const field = publish === undefined ? 'expires' : 'publish';
    const at = (message: string, fix: string) => {
      return [{ file: raw.file, line: raw.lines.get(field) ?? 1, message, fix }];
    };
    if (publish === undefined && expires === undefined) return [];
    if (Object.hasOwn(needs, slug)) {
      const message = `Diese Seite braucht die Website an jedem Tag, doch im Kopf steht „${field}“.`;
      return at(message, 'Löschen Sie das Feld.');
    }
    if (publish === undefined || expires === undefined || publish <= expires) return [];
    if (fields.event) {
      const message = 'Der Termin ist vorbei, bevor seine Seite erscheint („publish“).';
      return at(message, 'Berichtigen Sie „publish“, „start“ oder „end“.');
    }
    const message = 'Die Seite endet („expires“), bevor sie beginnt („publish“).';
    return at(message, 'Vertauschen Sie die beiden Tage, oder berichtigen Sie einen.');
  });
}
