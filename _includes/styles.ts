import type { PageProps } from '../lib/publish/props.ts';
import { STYLE_PARTS, type StylePart } from '../lib/publish/style-parts.ts';
import { isList, type Page } from '../lib/site/model.ts';

/** Parts of the style that a layout needs beside `common` and `final`. */
const LAYOUT_PARTS: Readonly<Record<Page['layout'], readonly StylePart[]>> = {
  page: ['article'],
  start: ['hero', 'start'],
  contact: ['article', 'building'],
  help: ['article', 'help'],
  topic: ['article', 'places'],
  places: ['article', 'places'],
  'a-z': ['article', 'a-z'],
  notice: ['article'],
  event: ['article'],
  card: ['card'],
};

/** The parts of the style that a page needs, in the order of the cascade. */
export function styleParts({ site, route, page, language }: PageProps): StylePart[] {
  const shown = [page, ...page.sections.map((slug) => site.route(slug, language).page)];
  const needed = new Set<StylePart>([
    'common',
    'final',
    ...(route.view === 'side-by-side'
      ? (['article', 'side-by-side'] as const)
      : LAYOUT_PARTS[page.layout]),
    // There the list of languages is open, and the offer is a mark in it.
    ...(page.layout === 'start' ? [] : ['offer' as const]),
    // Nobody prints the index.
    ...(page.layout === 'a-z' ? [] : ['paper' as const]),
    ...(isList(page) ? [] : ['sheet' as const]),
    ...(page.event ? ['event' as const] : []),
    ...(page.layout === 'start' && site.dated('notice', language).length > 0
      ? ['notices' as const]
      : []),
    ...(page.hero ? ['hero' as const] : []),
    ...(shown.some(({ hero, text }) => hero || text.hasPictures) ? ['pictures' as const] : []),
  ]);
  return STYLE_PARTS.filter((part) => needed.has(part));
}
