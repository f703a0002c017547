import { type LanguageCode, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { PageProps, SiteProps } from '../site/props.ts';
import { pageFor } from './pages.ts';
import type { EleventyData } from './types.ts';

/**
 * Turns Eleventy's data cascade into the typed props of the site's templates.
 *
 * @returns props of a layout where the template is a content file, else those of the whole site.
 */
export function toProps(data: EleventyData): SiteProps | PageProps {
  const { site, office, helpNumbers, build, assets, weather, strings } = data;
  const page = data.route?.page ?? pageFor(data);
  const language = page?.language ?? SOURCE_LANGUAGE;
  const props: SiteProps = {
    site,
    language,
    strings: strings[language.code as LanguageCode],
    allStrings: strings,
    office,
    helpNumbers,
    build,
    assets,
    // A build across midnight reads the clock twice; the header must not mix two days.
    weather: weather?.date === build.today ? weather : null,
  };
  return page ? { ...props, page } : props;
}
