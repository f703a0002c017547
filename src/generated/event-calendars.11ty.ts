import { calendar } from '../../lib/publish/calendar.ts';
import { eventCalendarUrl } from '../../lib/publish/dated-urls.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';
import type { Route } from '../../lib/site/model.ts';

export const data = {
  pagination: {
    data: 'site.routes',
    size: 1,
    alias: 'route',
    before: (routes: readonly Route[]): readonly Route[] =>
      routes.filter(({ page, view }) => page.event && view === 'page'),
  },
  permalink: ({ route }: { route: Route }): string => eventCalendarUrl(route),
};

/** Writes each event in each language as a file for calendars. */
export default ({ route, uiTexts, office, build }: SiteProps & { route: Route }): string => {
  const { language } = route;
  const strings = textsOf(uiTexts, language);
  return calendar([route], { language, strings, office, siteUrl: build.siteUrl });
};
