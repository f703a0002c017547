import { isSource } from '../../lib/base/languages.ts';
import type { BuiltPage } from './built-site.ts';

/**
 * Pages that stand for all: by layout and language at first, the others at even distances.
 *
 * @param count how many; all pages where there are no more.
 */
export function sampleOf(pages: readonly BuiltPage[], count: number): readonly BuiltPage[] {
  if (pages.length <= count) return pages;
  const firsts = ['index.html', 'kontakt/index.html', 'ar/index.html', '404.html'];
  const chosen = pages.filter(({ file }) => firsts.includes(file));
  const others = pages.filter((page) => !chosen.includes(page));
  const step = others.length / (count - chosen.length);
  return [
    ...chosen,
    ...others.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step)),
  ];
}

/**
 * The longest page of each kind: of each layout and of the views beside German, in German, in Leichte Sprache, and in
 * a translation of each direction. Layouts make no other difference between languages.
 */
export function onePerKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const layout = /<body class="([^"]*)"/.exec(page.html)?.[1];
    const { dir, easy = false } = page.language;
    const kind = [
      dir,
      easy,
      isSource(page.language),
      layout,
      page.html.includes('side-by-side'),
    ].join(' ');
    const before = longest.get(kind);
    if (!before || before.html.length < page.html.length) longest.set(kind, page);
  }
  return [...longest.values()];
}
