import { intlLocale, type Language } from '../base/languages.ts';

/**
 * Names of languages in the reader's, as a list.
 *
 * @param tags of the languages, e.g. `uk`.
 */
export function languageList(tags: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(language.tag, { type: 'language' });
  return new Intl.ListFormat(intlLocale(language)).format(tags.map((tag) => names.of(tag) ?? tag));
}
