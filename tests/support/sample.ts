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
