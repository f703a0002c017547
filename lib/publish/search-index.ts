import type { Language } from '../base/languages.ts';
import { searchDocuments } from '../site/search/documents.ts';
import type { SearchSource } from '../site/search/entries.ts';

/** Address of what the search of a language reads. */
export function searchIndexUrl({ prefix }: Language): string {
  return `${prefix}a-z/suche.json`;
}

/** What the search of a language reads: an array of SearchDocument as JSON. */
export function searchIndex(source: SearchSource, language: Language): string {
  return JSON.stringify(searchDocuments(source, language));
}
