import { groupBy } from '../base/group.ts';
import type { Problem } from '../base/problem.ts';
import type { SourcePage } from '../files/read.ts';

/** Checks that no two pages have the same place in a menu: which one comes first would be left to chance. */
export function checkMenu(originals: readonly SourcePage[]): Problem[] {
  const placed = originals.filter(({ fields: { menu, order } }) => menu && order !== undefined);
  const places = groupBy(placed, ({ fields: { menu, order } }) => `${menu} ${order}`);
  return [...places.values()].flatMap(([first, ...others]) =>
    others.map(({ raw, fields }) => ({
      file: raw.file,
      line: raw.lines.get('order') ?? 1,
      message: `Die Stelle ${fields.order} im Menü „${fields.menu}“ hat schon die Seite „${first?.slug}.md“.`,
      fix: 'Geben Sie einer der beiden Seiten eine andere Zahl im Feld „order“.',
    })),
  );
}
