import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import { feedUrl } from '../../lib/publish/dated-urls.ts';
import { feed } from '../../lib/publish/feed.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';

export const data = {
  codes: LANGUAGES.map(({ code }) => code),
  pagination: { data: 'codes', size: 1, alias: 'code' },
  permalink: ({ code }: { code: string }): string => feedUrl(languageOf(code)),
};

/** Writes the feed of each language. */
export default ({ site, uiTexts, office, build, code }: SiteProps & { code: string }): string => {
  const language = languageOf(code);
  return feed(site, {
    ...{ language, office, siteUrl: build.siteUrl },
    strings: textsOf(uiTexts, language),
  });
};
