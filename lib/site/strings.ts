import type { WhenStrings } from '../facts/event.ts';
import type { FactStrings } from '../facts/format.ts';
import type { HelpGroup, HelpNumberId } from '../facts/help-number.ts';
import type { Visit } from '../facts/office.ts';
import type { WeatherStrings } from '../weather/strings.ts';

/** The UI texts of one language: all text of the site that is not content. Words in braces are filled in. */
export interface Strings {
  /** Short name of the site, behind the title in browser tabs and search results. */
  readonly siteShortName: string;
  /** Name under the icon on a home screen, which cuts longer ones: at most 15 characters. */
  readonly iconName: string;
  /** First link of a page, for keyboard users: skips the header. */
  readonly skipLink: string;
  /** Names of landmarks, for screen readers. */
  readonly nav: { readonly main: string; readonly footer: string };
  /** Alternative text of the drawing on the start page. */
  readonly heroAlt: string;
  /** Link from the start page to a page; `{title}` is that page's title. */
  readonly readMore: string;
  readonly start: {
    /** Heading of the topics. */
    readonly topics: string;
    /** Whom 112 sends, in few letters. */
    readonly emergency: string;
    /** What the office's own number leads to, in few letters. */
    readonly office: string;
  };
  readonly contact: {
    readonly title: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    /** Label of when people can visit the office. */
    readonly visit: string;
    readonly visits: Readonly<Record<Visit, string>>;
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
    /** Year of the last check, `{year}`, where it is long ago. A full sentence. */
    readonly asOf: string;
    /** Behind it, or alone where nobody has checked the hours. */
    readonly hoursMayDiffer: string;
    /** The city has not confirmed the number yet. A full sentence. */
    readonly unconfirmed: string;
    /** Headings of the page of all numbers. */
    readonly groups: Readonly<Record<HelpGroup, string>>;
    /** Whether someone answers at this moment; the second one names the time, `{from}`. */
    readonly openNow: string;
    readonly opensToday: string;
    readonly closedNow: string;
    /** Heading of what a caller can say in German. */
    readonly sayTitle: string;
    /** What a caller can say; `{language}` is the name of the reader's language. The German text is the one to say. */
    readonly say: string;
    /** Link to the file of all numbers. */
    readonly vcard: string;
    readonly names: Readonly<Record<HelpNumberId, string>>;
  };
  readonly page: {
    /** Heading of the links to the sections of a page. */
    readonly contents: string;
    /** Heading of the list of citations. */
    readonly sources: string;
    /** `{date}` of the last change. */
    readonly updated: string;
    /** On paper, before the page's address; `{date}` is the day of the build. */
    readonly printed: string;
    /** Note on a draft. */
    readonly draft: string;
    /** Note on a German text that the city has not approved. */
    readonly unapproved: string;
  };
  readonly topics: {
    /** Heading of the list of the other topics. */
    readonly others: string;
    /** How old the text is; `{date}` is the day of its last change. */
    readonly asOf: string;
  };
  readonly places: {
    /** Heading of the places of a topic. */
    readonly title: string;
    /** Heading of places without a topic. */
    readonly others: string;
    readonly hours: string;
    readonly website: string;
    /** Link to a mail that reports a mistake. */
    readonly report: string;
  };
  readonly search: {
    /** Label of the field. */
    readonly field: string;
    /** How many results there are; `{count}` is a number. */
    readonly count: string;
    readonly none: string;
    /** Behind a result whose text is German. */
    readonly german: string;
    /** Name of the list of letters. */
    readonly letters: string;
    /** Link on the error page. */
    readonly link: string;
  };
  readonly dates: {
    /** Name of the list of notices, for screen readers. */
    readonly notices: string;
    /** Heading of the list of events. */
    readonly events: string;
    /** Heading of the others on the page of an event, and link to them. */
    readonly others: string;
    /** Labels of what is known of an event. */
    readonly time: string;
    readonly place: string;
    readonly cost: string;
    readonly registration: string;
    /** Behind the last one, where nobody has to register. */
    readonly noRegistration: string;
    readonly when: WhenStrings;
    /** Link to the file of one event. */
    readonly save: string;
    /** Link that makes a calendar program follow all events. */
    readonly subscribe: string;
    /** Link to the file of all events, for programs that know no such link. */
    readonly all: string;
    readonly feed: string;
  };
  readonly languages: {
    /** Name of the landmark with the list of languages. */
    readonly label: string;
    /** Behind a language without this page: the link leads to the fallback. */
    readonly germanOnly: string;
    /** Offers this language to a visitor whose browser prefers it, e.g. "Diese Seite auf Deutsch lesen". */
    readonly offer: string;
    /** Button that hides the offer. */
    readonly dismiss: string;
  };
  readonly translation: {
    /** On the start page, if it is a machine translation that nobody has reviewed. */
    readonly machine: string;
    /** The same on other pages, in one line. */
    readonly machineShort: string;
    /** On a reviewed page; `{reviewer}` is a function, `{date}` the day of the review. */
    readonly reviewed: string;
    /** On a page with outdated sections, above their list. */
    readonly outdated: string;
    /** In that list: the text above the first heading. */
    readonly beginning: string;
    /** Link to the German text of the page. */
    readonly german: string;
    /** On a fallback. */
    readonly fallback: string;
    /** On the fallback of a legal page: only the German text is binding. */
    readonly legalFallback: string;
  };
  readonly sideBySide: {
    /** Link to the view side by side with German, which says what it is for, with the names of both languages. */
    readonly link: string;
    /** What the view is for. */
    readonly purpose: string;
    /** Behind it, on the help numbers: they print on one sheet. */
    readonly poster: string;
    /** Link back to the page in the reader's language. */
    readonly back: string;
  };
  readonly card: {
    /** First sentence of the card; `{language}` is the reader's, by its name in the sentence's language. */
    readonly speak: string;
    /** Link that closes a sentence which fills the window. */
    readonly close: string;
  };
  readonly footer: {
    /** Link to what there is in sign language. */
    readonly signLanguage: string;
    /** Link to the weather warnings of the Deutscher Wetterdienst, which change too fast for a static page. */
    readonly weatherWarnings: string;
    /** Attribution that the Deutscher Wetterdienst requires. */
    readonly weatherSource: string;
  };
  readonly weather: WeatherStrings;
  readonly facts: FactStrings;
}
