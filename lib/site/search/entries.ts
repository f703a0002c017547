import { isGerman, type Language } from '../../base/languages.ts';
import { pageUrl } from '../../base/url.ts';
import type { HelpNumber } from '../../facts/help-number.ts';
import type { Place } from '../../facts/types.ts';
import type { Keywords } from '../../files/entries/keywords-file.ts';
import type { Site } from '../index.ts';
import type { Strings } from '../strings.ts';

/** What the search and the index of a language are made from. */
export interface SearchSource {
  readonly site: Site;
  readonly keywords: readonly Keywords[];
  readonly helpNumbers: readonly HelpNumber[];
  readonly places: readonly Place[];
  readonly strings: Strings;
}

/** A help number or a place, as the search and the index list it. */
export interface ListedEntry {
  readonly name: string;
  readonly url: string;
  /** Id and first number of a help line. */
  readonly line?: Pick<HelpNumber, 'id'> & { readonly number: string };
  /** What a place is for, in the reader's language or in German. */
  readonly purpose: string;
  /** Set where the name is German for a reader of another language. */
  readonly german: boolean;
}

/** Slug of the page that lists all numbers. */
const HELP = 'hilfe';

/** All numbers, then all places: a place at its entry on its first topic, else on the page of all places. */
export function listedEntries(source: SearchSource, language: Language): ListedEntry[] {
  const { site, helpNumbers, places, strings } = source;
  const numbers = helpNumbers.map(({ id, numbers: [number = ''] }) => ({
    name: strings.help.names[id],
    url: pageUrl(language, HELP),
    line: { id, number },
    purpose: '',
    german: false,
  }));
  const list = site.pages.find(({ layout }) => layout === 'places');
  const entries = places.map(({ id, name, topics: [topic = list?.slug], purpose }) => ({
    name,
    url: topic === undefined ? language.prefix : `${pageUrl(language, topic)}#_ort-${id}`,
    purpose: purpose?.[language.code] ?? purpose?.de ?? '',
    german: !isGerman(language),
  }));
  return [...numbers, ...entries];
}
