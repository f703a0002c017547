import type { FactStrings } from '../facts/format.ts';
import type { HelpNumberId } from '../facts/help-number.ts';
import type { WeatherStrings } from '../weather/strings.ts';

/** Every text of the site that is not content, in one language. Words in braces are filled in. */
export interface Strings {
  /** Short name of the site, behind the page's title in browser tabs and search results. */
  readonly siteShortName: string;
  /** The first link of a page, seen by keyboard users: jumps over the header. */
  readonly skipLink: string;
  /** Names of landmarks, heard by screen readers. */
  readonly nav: { readonly main: string; readonly legal: string };
  /** Alternative text of the drawing on the start page. */
  readonly heroAlt: string;
  /** Link from the start page to a whole page; `{title}` is that page's title. */
  readonly readMore: string;
  readonly contact: {
    readonly title: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly vcard: string;
    readonly map: string;
  };
  readonly help: {
    /** Heading of the short list on the start page. */
    readonly title: string;
    /** Link to all numbers. */
    readonly all: string;
    readonly always: string;
    readonly free: string;
    readonly anonymous: string;
    /** `{languages}` is a list of language names. */
    readonly languages: string;
    /** `{count}` languages beside German. */
    readonly languageCount: string;
    /** Opening hours on some days, `{days}`, `{from}` and `{to}` in whole hours. */
    readonly hours: string;
    readonly daily: string;
    /** Year of the source, `{year}`. */
    readonly asOf: string;
    readonly names: Readonly<Record<HelpNumberId, string>>;
  };
  readonly page: {
    /** Heading of the list of sources. */
    readonly sources: string;
    /** `{date}` of the last change. */
    readonly updated: string;
    /** Note on a page that is not published yet. */
    readonly draft: string;
  };
  readonly languages: {
    /** Name of the landmark that holds the languages. */
    readonly label: string;
    /** Behind a language that lacks this page; the link leads to the German text. */
    readonly germanOnly: string;
    /** Offers this language to a visitor whose browser prefers it, e.g. "Diese Seite auf Deutsch lesen". */
    readonly offer: string;
    /** Button that hides the offer. */
    readonly dismiss: string;
  };
  readonly translation: {
    /** On a page that was translated by a machine and not reviewed by a competent person. */
    readonly machine: string;
    /** On a reviewed page; `{reviewer}` is a function, `{date}` the day. */
    readonly reviewed: string;
    /** On a page whose German source has changed; the list of changed sections follows. */
    readonly outdated: string;
    /** Stands for the part of a page above its first heading, in that list. */
    readonly beginning: string;
    /** Link to the German text of the page. */
    readonly german: string;
    /** On an address of this language that shows the German text, because there is no translation. */
    readonly fallback: string;
    /** On a legal page that is shown in German: only the German text is binding. */
    readonly legalFallback: string;
  };
  readonly sideBySide: {
    /** Link to the view with German beside the reader's language. */
    readonly link: string;
    /** What the view is for. */
    readonly purpose: string;
    /** Link back to the page in the reader's language alone. */
    readonly back: string;
  };
  readonly footer: {
    /** Link to the German weather service's warnings, which a static page must not repeat. */
    readonly weatherWarnings: string;
    /** Duty of attribution of the Deutscher Wetterdienst. */
    readonly weatherSource: string;
  };
  readonly weather: WeatherStrings;
  readonly facts: FactStrings;
}
