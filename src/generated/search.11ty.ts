import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { searchIndex, searchIndexUrl } from '../../lib/publish/search-index.ts';
import { textsOf } from '../../lib/site/html.ts';

export const data = {
  codes: LANGUAGES.map(({ code }) => code),
  pagination: { data: 'codes', size: 1, alias: 'code' },
  permalink: ({ code }: { code: string }): string => searchIndexUrl(languageOf(code)),
};

/** Writes what the search of each language reads. */
export default ({ code, ...props }: SiteProps & { code: string }): string => {
  const language = languageOf(code);
  return searchIndex({ ...props, strings: textsOf(props.uiTexts, language) }, language);
};
