import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import { PAPER } from '../../lib/base/paper.ts';
import { manifest, manifestUrl } from '../../lib/publish/manifest.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';

export const data = {
  codes: LANGUAGES.map(({ code }) => code),
  pagination: { data: 'codes', size: 1, alias: 'code' },
  permalink: ({ code }: { code: string }): string => manifestUrl(languageOf(code)),
};

/** Writes the manifest of each language. */
export default ({ office, uiTexts, assets, code }: SiteProps & { code: string }): string => {
  const language = languageOf(code);
  const { iconName } = textsOf(uiTexts, language);
  const site = { name: office.name, shortName: iconName, themeColor: PAPER };
  return manifest(site, language, assets.icons);
};
