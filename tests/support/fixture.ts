import { filesOnDisk } from '../../lib/base/disk.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { readEntries } from '../../lib/files/entries/read.ts';
import { type BuiltPage, builtPage } from './built-site.ts';
import { SEED_NOW, siteFolder } from './sites.ts';

/** What the made-up site says on its day. */
export const { facts, office, places } = await readEntries(
  filesOnDisk('tests/fixtures/site'),
  SEED_NOW.slice(0, 10),
);

/** Where a page of the made-up site is found. */
interface Place {
  readonly file: string;
  readonly address: string;
  readonly status: 200 | 404;
}

function place(name: string): Place {
  return name.endsWith('404.html')
    ? { file: name, address: `/${name.replace('404.html', 'gibt-es-nicht')}`, status: 404 }
    : { file: `${name}index.html`, address: `/${name}`, status: 200 };
}

/**
 * Pages that stand for all of their kind: each layout, in German or from right to left, the start page in both; the
 * error page, a view beside German, and German in place of a translation.
 */
export const SAMPLE: readonly Place[] = [
  ...['', 'kontakt/', 'hilfe/', 'angebot/', '404.html'],
  ...['ar/', 'ar/chronik/', 'ar/angebot/de/', 'ar/impressum/', 'ar/karte/'],
].map(place);

/** Whether a page of the sample is one of the few that `npm test` asks what takes long: they have most in them. */
export function isFirst(address: string): boolean {
  return ['/', '/ar/', '/hilfe/', '/ar/angebot/de/'].includes(address);
}

/** All other pages with words of their own, and of each language its words for the layouts. */
export const OTHERS: readonly Place[] = [
  ...['chronik/', 'helfen/', 'impressum/', 'karte/'],
  ...['', 'chronik/', 'angebot/', 'kontakt/', 'helfen/', 'hilfe/', 'impressum/', '404.html'].map(
    (name) => `en/${name}`,
  ),
  ...['angebot/', 'kontakt/', 'kontakt/de/', 'hilfe/', 'helfen/', '404.html'].map(
    (name) => `ar/${name}`,
  ),
  ...['', 'kontakt/', 'hilfe/', 'angebot/'].map((name) => `leicht/${name}`),
  ...LANGUAGES.filter(({ code }) => !['de', 'en', 'ar', 'leicht'].includes(code)).flatMap(
    ({ code }) => [`${code}/`, `${code}/kontakt/`],
  ),
].map(place);

/** HTML of a page of the made-up site. */
export function fixturePage(file: string): BuiltPage {
  return builtPage(siteFolder('fixture'), file);
}
