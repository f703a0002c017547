import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import { calendar } from '../../lib/publish/calendar.ts';
import { calendarUrl } from '../../lib/publish/dated-urls.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';
import { isListed } from '../../lib/site/model.ts';

export const data = {
  codes: LANGUAGES.map(({ code }) => code),
  pagination: { data: 'codes', size: 1, alias: 'code' },
  permalink: ({ code }: { code: string }): string => calendarUrl(languageOf(code)),
};

/** Writes the calendar of each language, also while there is no event: programs that follow it ask for it every day. */
export default ({ site, uiTexts, office, build, code }: SiteProps & { code: string }): string => {
  const language = languageOf(code);
  const strings = textsOf(uiTexts, language);
  const routes = site.dated('event', language).filter(({ page }) => isListed(page));
  const name = `${strings.dates.events} – ${strings.siteShortName}`;
  return calendar(routes, { language, strings, office, siteUrl: build.siteUrl }, name);
};
