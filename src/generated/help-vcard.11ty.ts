import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { helpVcards, helpVcardUrl } from '../../lib/publish/vcard.ts';
import { textsOf } from '../../lib/site/html.ts';

export const data = {
  codes: LANGUAGES.map(({ code }) => code),
  pagination: { data: 'codes', size: 1, alias: 'code' },
  permalink: ({ code }: { code: string }): string => helpVcardUrl(languageOf(code)),
};

/** Writes the help numbers in each language as a file for phones. */
export default ({ helpNumbers, uiTexts, build, code }: SiteProps & { code: string }): string => {
  const language = languageOf(code);
  return helpVcards(helpNumbers, textsOf(uiTexts, language).help.names, language, build.siteUrl);
};
