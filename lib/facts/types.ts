/**
 * A value that texts refer to by name (`{{telefon}}`); `_data/` has each fact once. Values are language-neutral;
 * `lib/facts/format.ts` writes them in the reader's language.
 */
export type Fact =
  /** A name that is not translated. */
  | { readonly kind: 'text'; readonly value: string }
  /** German number as people dial and read it, e.g. `0631 365-2381`. */
  | { readonly kind: 'phone'; readonly value: string }
  | { readonly kind: 'email'; readonly value: string; readonly subject?: string }
  | { readonly kind: 'url'; readonly value: string }
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
  /** Whole euros. */
  | { readonly kind: 'euro'; readonly value: number };

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
