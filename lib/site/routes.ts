import { isSource } from '../base/languages.ts';
import type { Page } from './model.ts';

/** An address that no German file stands for by itself. */
export interface Route {
  /** Path from the site's root. */
  readonly url: string;
  readonly page: Page;
  /** The page in its language, or beside the German text. */
  readonly view: 'page' | 'side-by-side';
}

/** Every page in every other language, and the views with German beside it. */
export function routesOf(pages: readonly Page[]): Route[] {
  return pages
    .filter(({ language }) => !isSource(language))
    .flatMap((page) => [
      { url: page.url, page, view: 'page' as const },
      ...(page.translation?.sideBySide
        ? [{ url: page.translation.sideBySide.url, page, view: 'side-by-side' as const }]
        : []),
    ]);
}
