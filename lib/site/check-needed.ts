import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { ContentFiles, SourcePage } from '../files/read.ts';
import type { FrontMatter } from '../files/schema.ts';
import { misplaced } from './absent.ts';

/** What the site needs of a page: its layout, and whether it is in a menu. */
export interface Need {
  readonly layout: FrontMatter['layout'];
  readonly inMenu: boolean;
}

/** Pages that the site needs, by slug. */
export type Needs = Readonly<Record<string, Need>>;

/**
 * Checks the pages that layouts link to or that the law requires: each is there, has its layout, and can be found. The
 * layouts `contact` and `help` are for one page each, because they add what `_data/` says.
 */
export function checkNeeded(needs: Needs, { originals, problems }: ContentFiles): Problem[] {
  const bySlug = new Map(originals.map((file) => [file.slug, file]));
  const needed = Object.entries(needs).flatMap(([slug, need]) => {
    const file = bySlug.get(slug);
    if (file) return checkPage(file, need);
    return misplaced(problems, slug) ? [] : [missingPage(slug)];
  });
  return [...needed, ...originals.flatMap((file) => checkLayout(file, needs, originals))];
}

function checkPage({ raw, fields }: SourcePage, { layout, inMenu }: Need): Problem[] {
  const at = (field: string, message: string, fix: string): Problem[] => [
    { file: raw.file, line: raw.lines.get(field) ?? 1, message, fix },
  ];
  if (fields.draft) {
    const message =
      'Diese Seite ist ein Entwurf und erscheint nicht, doch die Website braucht sie.';
    return at('draft', message, 'Löschen Sie die Zeile „draft: true“.');
  }
  if (fields.layout !== layout) {
    const message = `Für diese Seite ist die Vorlage „${layout}“ da, nicht „${fields.layout}“: Sonst fehlt, was die Vorlage ergänzt.`;
    return at('layout', message, `Schreiben Sie „layout: ${layout}“.`);
  }
  if (inMenu === (fields.menu !== undefined)) return [];
  return inMenu
    ? at(
        'menu',
        'Diese Seite steht in keinem Menü, doch man muss sie von jeder Seite aus finden.',
        'Ergänzen Sie im Kopf „menu: legal“ (unten) oder „menu: main“ (oben).',
      )
    : at('menu', 'Diese Seite gehört in kein Menü.', 'Löschen Sie die Zeile „menu“.');
}

/** A layout that is for another page. */
function checkLayout(
  { raw, slug, fields: { layout } }: SourcePage,
  needs: Needs,
  originals: readonly SourcePage[],
): Problem[] {
  const [own] = Object.entries(needs).find(([, need]) => need.layout === layout) ?? [];
  if (layout === 'page' || layout === 'start' || own === undefined || needs[slug]) return [];
  // The page itself under another name is missed, which says more.
  if (!originals.some((file) => file.slug === own)) return [];
  return [
    {
      file: raw.file,
      line: raw.lines.get('layout') ?? 1,
      message: `Die Vorlage „${layout}“ ist nur für die Seite „${own}.md“.`,
      fix: 'Schreiben Sie „layout: page“.',
    },
  ];
}

function missingPage(slug: string): Problem {
  return {
    file: `src/${SOURCE_LANGUAGE.code}/${slug}.md`,
    message: 'Diese Seite fehlt, doch die Website braucht sie.',
    fix: 'Stellen Sie die Datei wieder her. Haben Sie sie umbenannt, geben Sie ihr den alten Namen zurück.',
  };
}
