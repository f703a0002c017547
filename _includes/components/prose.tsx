import type { Token } from 'markdown-it';
import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { type PlaceOptions, pageHtml } from '../../lib/site/html.ts';
import type { Page } from '../../lib/site/model.ts';
import { Html } from './html.tsx';
import type { TextLanguage } from './text-language.tsx';

/** Rendered tokens of a page. */
export function Prose({
  site,
  language,
  of: page,
  tokens,
  sizes,
  ids,
  citationRefs,
  ...attributes
}: Pick<PageProps, 'site' | 'language'> &
  PlaceOptions &
  TextLanguage & { of: Page; tokens: readonly Token[]; class?: string }): JSX.Element {
  const options = {
    sizes,
    ...(ids === undefined ? {} : { ids }),
    ...(citationRefs === undefined ? {} : { citationRefs }),
  };
  return <Html {...attributes} html={pageHtml(site, page, tokens, language, options)} />;
}
