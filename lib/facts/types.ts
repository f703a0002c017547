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
  | { readonly kind: 'euro'; readonly value: number };

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
