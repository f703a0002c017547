import type { Entry } from '../files/entries/entry.ts';
import type { RawEntry } from '../files/entries/raw-entry.ts';
import type { Entries } from '../files/entries/read.ts';
import type { Site } from './index.ts';
import type { Page } from './model.ts';
import { placesOn } from './places.ts';

/** Where an entry is seen. */
export interface Uses {
  /** Slugs of the pages; null for every page. */
  readonly pages: readonly string[] | null;
  /** Number of languages of these pages. */
  readonly languages: number;
}

/** Where an entry with a life is seen: by a reference of a text, or by the layout of the page. */
export function usesOf(site: Site, { places }: Entries, { name, facts }: Entry): Uses {
  if (name.startsWith('buero.')) return { ...usesIn(site, () => true), pages: null };
  // The page of help numbers lists each of them, by its layout.
  const isHelp = name.startsWith('hilfe.');
  const own = places.filter(({ id }) => `ort.${id}` === name);
  return usesIn(
    site,
    (page) =>
      (isHelp && page.layout === 'help') ||
      placesOn(page, own).length > 0 ||
      page.text.references.some((reference) => Object.hasOwn(facts, reference.name)),
  );
}

/** Where any entry of `src/angaben` is seen; sources, words and items of the handover have no life. */
export function usesOfRaw(site: Site, entries: Entries, raw: RawEntry): Uses {
  const entry = entries.all.find((one) => one.raw.file === raw.file && one.raw.name === raw.name);
  if (entry) return usesOf(site, entries, entry);
  const citation = raw.file.endsWith('/quellen.yaml') ? entries.citations[raw.name] : undefined;
  const words = entries.keywords.find((one) => one.raw.name === raw.name);
  const item = entries.handover.find((one) => one.raw.name === raw.name);
  if (citation) return usesIn(site, ({ text }) => text.citations.includes(citation));
  if (raw.file.endsWith('/woerter.yaml')) return usesIn(site, ({ slug }) => slug === words?.slug);
  return usesIn(site, ({ slug }) => item?.pages.includes(slug) ?? false);
}

function usesIn({ pages: all }: Site, isUsed: (page: Page) => boolean): Uses {
  const pages = all.filter(isUsed);
  return {
    pages: [...new Set(pages.map(({ slug }) => slug))],
    languages: new Set(pages.map(({ language }) => language.code)).size,
  };
}
