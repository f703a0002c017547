import { type Language, SOURCE_LANGUAGE } from '../base/languages.ts';
import { waits } from '../facts/life.ts';
import { openItems } from '../files/entries/handover-file.ts';
import type { PageProps, SiteProps } from '../publish/props.ts';
import { textsOf } from '../site/html.ts';
import type { Route } from '../site/model.ts';
import type { EleventyData } from './types.ts';

/** Props of the templates that make one file of the whole site. */
export function siteProps(data: EleventyData, language: Language = SOURCE_LANGUAGE): SiteProps {
  const { site, entries, build, assets, weather } = data;
  const isShown = (entry: Parameters<typeof waits>[0]) => build.drafts || !waits(entry);
  return {
    site,
    language,
    strings: textsOf(site.uiTexts, language),
    uiTexts: site.uiTexts,
    office: entries.office,
    helpNumbers: entries.helpNumbers.filter(isShown),
    places: entries.places.filter(isShown),
    keywords: entries.keywords.filter(({ slug }) => site.page(slug, SOURCE_LANGUAGE)),
    unapproved: new Set(openItems(entries.handover, build.today).flatMap(({ pages }) => pages)),
    build,
    assets,
    // A build across midnight reads the clock twice; the header must not mix two days.
    weather: weather?.date === build.today ? weather : null,
  };
}

/** Props of the template that lays out a route. */
export function pageProps(data: EleventyData, route: Route): PageProps {
  return { ...siteProps(data, route.language), route, page: route.page };
}
