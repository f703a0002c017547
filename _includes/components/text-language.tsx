import type { ComponentChildren, JSX } from 'preact';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import type { Route } from '../../lib/site/model.ts';

/** Language and direction of an element; empty where its parent has the same. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Language and direction of German beside another language. */
export const GERMAN: TextLanguage = { lang: SOURCE_LANGUAGE.tag, dir: SOURCE_LANGUAGE.dir };

/** Language and direction of the content on a fallback; else empty. */
export function contentLanguage({ isFallback, page }: Route): TextLanguage {
  return isFallback ? { lang: page.language.tag, dir: page.language.dir } : {};
}

/** Language and direction of layout parts within the content of a fallback; else empty. */
export function readerLanguage({ isFallback, language }: Route): TextLanguage {
  return isFallback ? { lang: language.tag, dir: language.dir } : {};
}

/** Layout parts within a route's content, marked with the reader's language on a fallback. */
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
