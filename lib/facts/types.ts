import type { PlaceHours } from './hours.ts';
import type { State } from './life.ts';

/** What a value is, in no language; `lib/facts/format.ts` writes it in the reader's. */
type FactValue =
  /** A name that is not translated. */
  | { readonly kind: 'text'; readonly value: string }
  /** German number as people dial and read it, e.g. `0631 365-2381`. */
  | { readonly kind: 'phone'; readonly value: string }
  | { readonly kind: 'email'; readonly value: string; readonly subject?: string }
  | { readonly kind: 'url'; readonly value: string }
  /** A page elsewhere by its name, with an address for each of its languages; there is at least one. */
  | {
      readonly kind: 'link';
      readonly value: string;
      readonly addresses: readonly { readonly language: string; readonly url: string }[];
    }
  /** A day (`2013-02-04`), a month (`2018-06`), a year (`2017`); `until` makes a span of years. */
  | {
      readonly kind: 'date';
      readonly value: string;
      readonly until?: string;
      /** "early 2015": the source knows no closer date. */
      readonly early?: true;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'euro'; readonly value: number }
  | { readonly kind: 'hours'; readonly value: PlaceHours };

/** What readers and editors are told beside a value. */
interface FactState {
  /** The last day on which it was true; only once that day has passed. */
  readonly over?: string;
  /** Set on what stands for a fact with a problem, so that its uses are no second one. It is never published. */
  readonly standIn?: true;
  /** Set while the city has not confirmed it: it stands in drafts alone, or with a note. */
  readonly unconfirmed?: 'draft' | 'note';
}

/** A value that texts refer to by name (`{{telefon}}`); `src/angaben/` has each fact once. */
export type Fact = FactValue & FactState;

/** All facts by the name that editors use. */
export type Facts = Readonly<Record<string, Fact>>;

/** The source of a fact, shown at the end of a page. */
export interface Citation {
  readonly label: string;
  /** Year or range of years of the source; absent where the source is undated. */
  readonly year?: string;
  /** Only addresses that the collected sources name. */
  readonly url?: string;
}

/** All citations by the name that editors use. */
export type Citations = Readonly<Record<string, Citation>>;

/** Words by the code of their language; the German ones stand in for those that are missing. */
export type Words = Readonly<Record<string, string>> & { readonly de: string };

/** Where people find advice and help. What is unknown is absent, never guessed. */
export interface Place {
  /** Its name among the places: `vhs`. */
  readonly id: string;
  /** The official name, which stays German in every language. */
  readonly name: string;
  /** What people go there for, in one line. */
  readonly purpose?: Words;
  /** For whom it is. */
  readonly audience?: Words;
  /** Slugs of topics. */
  readonly topics: readonly string[];
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly hours?: PlaceHours;
  /** Tags of the spoken languages. */
  readonly languages?: readonly string[];
  readonly citations: readonly Citation[];
  readonly state: State;
  /** Day, month or year of the last check. */
  readonly checked?: string;
  /** Set while the city has not confirmed it; a draft stands in previews alone. */
  readonly unconfirmed?: 'draft' | 'note';
}
