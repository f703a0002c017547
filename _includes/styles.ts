import type { PageProps } from '../lib/publish/props.ts';
import { STYLE_PARTS, type StylePart } from '../lib/publish/style.ts';
import type { Page } from '../lib/site/model.ts';

/** Parts of the style that a layout needs beside `common` and `final`. */
const LAYOUT_PARTS: Readonly<Record<Page['layout'], readonly StylePart[]>> = {
  page: [],
  start: ['hero', 'start', 'help'],
  contact: [],
  help: ['help'],
  card: ['card'],
  topic: ['places'],
  places: ['places'],
  'a-z': ['a-z'],
};

/** The parts of the style that a page needs, in the order of the cascade. */
export function styleParts({ site, route, page, language }: PageProps): StylePart[] {
  const shown = [page, ...page.sections.map((slug) => site.route(slug, language).page)];
  const needed = new Set<StylePart>([
    'common',
    'final',
    ...(route.view === 'side-by-side' ? ['side-by-side' as const] : LAYOUT_PARTS[page.layout]),
    ...(page.hero ? ['hero' as const] : []),
    ...(shown.some(({ hero, text }) => hero || text.hasPictures) ? ['pictures' as const] : []),
  ]);
  return STYLE_PARTS.filter((part) => needed.has(part));
}
