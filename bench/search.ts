import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '../_data/site.ts';
import uiTexts from '../_data/uiTexts.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { searchModule } from '../lib/browser/bundle.ts';
import { makeSearch } from '../lib/browser/search/engine.ts';
import { searchIndex } from '../lib/publish/search-index.ts';
import { textsOf } from '../lib/site/html.ts';
import type { SearchDocument } from '../lib/site/search/documents.ts';
import { QUERIES, type Query } from './search-queries.ts';

/**
 * Measures how many queries find a right answer among the first results, and how many bytes the search loads: `npm run
 * bench:search`. It fails below the shares that the site has promised.
 */
const FIRST = 3;
const LEAST = 0.85;
/** Bytes of the module and the data of one language, compressed. */
const MOST = 20_000;

const { site, entries } = await loadContent(false);
const isPublic = ({ unconfirmed }: { unconfirmed?: string | undefined }) => unconfirmed !== 'draft';
const code = brotliCompressSync(searchModule()).length;

for (const language of LANGUAGES) {
  const source = {
    site,
    keywords: entries.keywords.filter(({ slug }) => site.page(slug, SOURCE_LANGUAGE)),
    helpNumbers: entries.helpNumbers.filter(isPublic),
    places: entries.places.filter(isPublic),
    strings: textsOf(uiTexts, language),
  };
  const data = searchIndex(source, language);
  const bytes = code + brotliCompressSync(data).length;
  const queries = QUERIES[language.code as keyof typeof QUERIES] ?? [];
  const search = makeSearch(JSON.parse(data) as SearchDocument[]);
  const missed = queries.filter((query) => !isFound(search(query[0]).slice(0, FIRST), query));
  const share = 1 - missed.length / Math.max(1, queries.length);
  console.log(
    `${language.code}: ${queries.length - missed.length} of ${queries.length} (${Math.round(100 * share)} %), ${bytes} bytes`,
  );
  for (const [query, answer] of missed) {
    const found = search(query).slice(0, FIRST);
    console.log(`  „${query}“ for ${answer}: ${found.map(({ url }) => url).join(' ')}`);
  }
  if (share < LEAST || bytes > MOST) process.exitCode = 1;
}

function isFound(found: readonly SearchDocument[], [, ...answers]: Query): boolean {
  return found.some(({ url }) => {
    const [path = '', anchor = ''] = url.split('#');
    const slug = path.split('/').at(-2);
    return answers.some((answer) => {
      const [page, start = ''] = answer.split('#');
      return slug === page && (start === '' ? anchor === '' : anchor.startsWith(start));
    });
  });
}
