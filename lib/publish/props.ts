import type { Language } from '../base/languages.ts';
import type { HelpNumber } from '../facts/help-number.ts';
import type { Office } from '../facts/office.ts';
import type { Site } from '../site/index.ts';
import type { Page, Route } from '../site/model.ts';
import type { Strings } from '../site/strings.ts';
import type { DayReading } from '../weather/reading.ts';
import type { SiteAssets } from './asset.ts';

/** What every template of the site gets. */
export interface SiteProps {
  readonly site: Site;
  /** The language of the page around the content. */
  readonly language: Language;
  readonly strings: Strings;
  /** The UI texts of every language, for what is said in another one: the offer to switch to it. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
  readonly office: Office;
  readonly helpNumbers: readonly HelpNumber[];
  readonly build: BuildInfo;
  readonly assets: SiteAssets;
  /** The reading of `build.today`, or null where there is none. */
  readonly weather: DayReading | null;
}

/** What a layout gets: the same, and the page that it lays out. */
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
  /** Without a slash at its end. */
  readonly siteUrl: string;
  /** False for previews, which no search engine may list. */
  readonly indexable: boolean;
  /** True where editors look at the site: previews and `npm start` have a page on the translations. */
  readonly forEditors: boolean;
}
