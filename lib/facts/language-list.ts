import { intlLocale, type Language } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';

/** Making one takes as long as all of a short page. */
const namesIn = memoizeByObject(
  ({ tag }: Language) => new Intl.DisplayNames(tag, { type: 'language' }),
);

/**
 * The name of a language in the reader's.
 *
 * @param tag of the language, e.g. `uk`; it stands for a name that is unknown.
 */
export function languageName(tag: string, language: Language): string {
  return namesIn(language).of(tag) ?? tag;
}

/**
 * Names of languages in the reader's, as a list.
 *
 * @param tags of the languages, e.g. `uk`.
 */
export function languageList(tags: readonly string[], language: Language): string {
  const names = tags.map((tag) => languageName(tag, language));
  return new Intl.ListFormat(intlLocale(language)).format(names);
}
