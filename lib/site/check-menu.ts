import { brief } from '../base/brief.ts';
import { groupBy } from '../base/group.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import type { SourcePage } from '../files/read.ts';

/**
 * Checks the places of pages in menus: no two have the same, or else chance would order them. A parent is a page of the
 * main menu, or else nothing would be marked there.
 */
export function checkMenu(originals: readonly SourcePage[]): Problem[] {
  return [...equalPlaces(originals), ...wrongParents(originals)];
}

function wrongParents(originals: readonly SourcePage[]): Problem[] {
  const inMenu = originals.filter(({ fields }) => fields.menu === 'main').map(({ slug }) => slug);
  return originals.flatMap(({ raw, fields: { parent, menu } }) => {
    if (parent === undefined) return [];
    const at = { file: raw.file, line: raw.lines.get('parent') ?? 1 };
    if (menu !== undefined) {
      const message = 'Die Seite steht selbst im Menü, also gehört sie zu keiner anderen.';
      return [{ ...at, message, fix: 'Löschen Sie die Zeile „parent“ oder die Zeile „menu“.' }];
    }
    if (inMenu.includes(parent)) return [];
    const message = `Im Feld „parent“ steht „${brief(parent)}“, doch diese Seite steht nicht im oberen Menü.`;
    const similar = mostSimilar(parent, inMenu);
    const fix =
      similar === null ? `Im Menü stehen: ${inMenu.join(', ')}.` : `Meinten Sie „${similar}“?`;
    return [{ ...at, message, fix }];
  });
}

function equalPlaces(originals: readonly SourcePage[]): Problem[] {
  const placed = originals.filter(
    ({ fields: { order, ...fields } }) => listOf(fields) && order !== undefined,
  );
  const places = groupBy(placed, ({ fields: { order, ...fields } }) => listOf(fields) + order);
  return [...places.values()].flatMap(([first, ...others]) =>
    others.map(({ raw, fields }) => ({
      file: raw.file,
      line: raw.lines.get('order') ?? 1,
      message: `Die Stelle ${fields.order} ${listOf(fields)} hat schon die Seite „${first?.slug}.md“.`,
      fix: 'Geben Sie einer der beiden Seiten eine andere Zahl im Feld „order“.',
    })),
  );
}

/** The list in which a page has a place, in German; empty for none. */
function listOf({ menu, layout }: Pick<SourcePage['fields'], 'menu' | 'layout'>): string {
  if (menu) return `im Menü „${menu}“`;
  return layout === 'topic' ? 'unter den Themen' : '';
}
