import type { Language } from '../base/languages.ts';
import type { HelpNumber } from '../facts/help-number.ts';
import type { Office } from '../facts/office.ts';
import type { Place } from '../facts/types.ts';
import type { Keywords } from '../files/entries/keywords-file.ts';
import type { Site } from '../site/index.ts';
import type { Page, Route } from '../site/model.ts';
import type { Strings } from '../site/strings.ts';
import type { DayReading } from '../weather/reading.ts';
import type { SiteAssets } from './asset.ts';

/** Props of every template. */
export interface SiteProps {
  readonly site: Site;
  /** The reader's language, in which the layout is. */
  readonly language: Language;
  readonly strings: Strings;
  /** The UI texts of every language; the offer of a language is worded in it. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
  readonly office: Office;
  readonly helpNumbers: readonly HelpNumber[];
  /** Places of `orte.yaml`; those that the city has not confirmed are in previews alone. */
  readonly places: readonly Place[];
  /** Words that people search by; see src/angaben/woerter.yaml. */
  readonly keywords: readonly Keywords[];
  /** Slugs of the German pages that the city has not approved yet; see src/angaben/uebergabe.yaml. */
  readonly unapproved: ReadonlySet<string>;
  readonly build: BuildInfo;
  readonly assets: SiteAssets;
  /** The reading of `build.today`, or null. */
  readonly weather: DayReading | null;
}

/** Props of a layout. */
export interface PageProps extends SiteProps {
  readonly route: Route;
  /** The content of the route. */
  readonly page: Page;
}

/** When and for which address the site is built. */
export interface BuildInfo {
  /** The day of the build in Europe/Berlin, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment of the build, ISO 8601. */
  readonly now: string;
  /** Without a trailing slash. */
  readonly siteUrl: string;
  /** False for previews, which search engines must not list. */
  readonly indexable: boolean;
  /** Whether editors use this build: previews and `npm start` have the page /redaktion/. */
  readonly forEditors: boolean;
  /** Whether it shows drafts, and what the city has not confirmed. */
  readonly drafts: boolean;
}
