import type { ComponentChildren, JSX } from 'preact';
import type { Route } from '../../lib/site/model.ts';

/** What an element says about its text; nothing where the element around it says the same. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Language and direction of a route's content where that is the German fallback. */
export function contentLanguage({ isFallback, page }: Route): TextLanguage {
  return isFallback ? { lang: page.language.tag, dir: page.language.dir } : {};
}

/** Language and direction of what the layout says to the reader within such content. */
export function readerLanguage({ isFallback, language }: Route): TextLanguage {
  return isFallback ? { lang: language.tag, dir: language.dir } : {};
}

/** Parts of the layout within the content of a route, in the reader's language whatever the content is in. */
export function ReaderLanguage({
  route,
  children,
}: {
  route: Route;
  children: ComponentChildren;
}): JSX.Element {
  if (!route.isFallback) return <>{children}</>;
  return <div {...readerLanguage(route)}>{children}</div>;
}
