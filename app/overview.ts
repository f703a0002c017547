import uiTexts from '../_data/uiTexts.ts';
import { groupBy } from '../lib/base/group.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { baseName } from '../lib/base/paths.ts';
import { entryLabel } from '../lib/facts/entry-label.ts';
import { factText } from '../lib/facts/format.ts';
import type { Entry } from '../lib/files/entries/entry.ts';
import { slugOf } from '../lib/files/read.ts';
import type { Site } from '../lib/site/index.ts';
import { reviewList } from '../lib/site/review.ts';
import { reviewWords } from '../lib/site/review-text.ts';
import type { Loaded } from '../lib/site/whole-check.ts';
import { excerptOf } from '../lib/translation/commands/diff.ts';
import { reportOf, type TranslationState } from '../lib/translation/commands/report.ts';
import { entryWords } from './entry-words.ts';
import type { ChangedPage, ReviewTask, Row } from './types.ts';

const KINDS: Readonly<Record<string, string>> = { notice: 'Hinweis', event: 'Termin' };
const { facts: STRINGS } = uiTexts.de;
const STATUS = { outdated: 'veraltet', unreviewed: 'ungeprüft', missing: '', current: '' };

/** A page that a language lacks. */
export interface MissingTranslation {
  /** The file that it would be. */
  readonly file: string;
  /** Slug of the German page. */
  readonly page: string;
  /** Name of the language. */
  readonly language: string;
}

/** The pages that languages lack, without those that somebody has begun. */
export function missingTranslations(
  report: readonly TranslationState[],
  current: ReadonlyMap<string, string>,
): MissingTranslation[] {
  return report
    .map(({ name, ...state }) => ({ ...state, file: `src/${name}` }))
    .filter(({ status, file }) => status === 'missing' && !current.has(file));
}

/** The pages by language with those that are missing, then the files of facts. */
export function rowsOf(
  { site, problems, entries }: Loaded,
  current: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): Row[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const originals = new Map(site.files.originals.map((one) => [one.raw.file, one.fields]));
  const bySlug = new Map(site.files.originals.map((one) => [one.slug, one.fields]));
  const report = reportOf(site.files, site.records);
  const reports = new Map(report.map(({ name, status }) => [`src/${name}`, status]));
  const faulty = new Set(problems.map(({ file }) => file));
  const missing = missingTranslations(report, current).flatMap(({ file, page }): Row[] => {
    const german = bySlug.get(page);
    // What is over needs no translation.
    if (!german || (german.expires ?? entries.today) < entries.today) return [];
    const language = file.split('/')[1] ?? '';
    return [{ file, title: german.title, language, states: ['fehlt'], isMissing: true }];
  });
  const there = [...current.keys()]
    .filter((file) => file.startsWith('src/'))
    .map((file): Row => {
      const fields = originals.get(file);
      const page = pages.get(file);
      const code = file.split('/')[1] ?? '';
      const isPage = file.endsWith('.md');
      return {
        file,
        // A translation may have no title yet.
        title: page?.title ?? bySlug.get(slugOf(file))?.title ?? baseName(file),
        language: isPage ? code : '',
        states: [
          KINDS[fields?.layout ?? ''] ?? '',
          current.get(file) === stored.get(file) ? '' : 'nicht gespeichert',
          faulty.has(file) ? 'mit Fehlern' : '',
          fields?.draft ? 'Entwurf' : '',
          fields?.publish ? `ab ${dayText(fields.publish)}` : '',
          fields?.expires ? `bis ${dayText(fields.expires)}` : '',
          STATUS[reports.get(file) ?? 'current'],
        ].filter(Boolean),
      };
    });
  return [...there, ...missing].sort(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'de'),
  );
}

function rank({ language }: Row): number {
  const at = LANGUAGES.findIndex(({ code }) => code === language);
  return at === -1 ? LANGUAGES.length : at;
}

/** Entries to look at, the most urgent first. */
export function reviewsOf({ site, entries }: Loaded): ReviewTask[] {
  return reviewList(site, entries).flatMap((item) => {
    const entry = entries.all.find(({ name }) => name === item.name);
    if (!entry) return [];
    const titles = item.pages?.map(
      (slug) => `„${site.page(slug, SOURCE_LANGUAGE)?.title ?? slug}“`,
    );
    const { name, data } = entry.raw;
    return [
      {
        ...{ name: item.name, status: item.status, file: item.file, entry: name },
        ...{ label: entryLabel(name, data), text: valuesOf(entry) || entryWords(data) },
        words: reviewWords({ ...item, pages: titles ?? null }, STRINGS),
      },
    ];
  });
}

/** So many values of an entry are in the list. */
const VALUES = 3;

/** The values of an entry as German pages have them; of a link its name alone, which is the label. */
function valuesOf({ facts }: Entry): string {
  const texts = Object.entries(facts)
    // Its year and its last check are in the list in other words.
    .filter(([name, { standIn }]) => !standIn && !/\.jahr$|^zeit\.stand-/.test(name))
    .map(([, fact]) => factText(fact, SOURCE_LANGUAGE, STRINGS));
  return [...new Set(texts)].slice(0, VALUES).join(' · ');
}

function dayText(value: string): string {
  return factText({ kind: 'date', value }, SOURCE_LANGUAGE, STRINGS);
}

/** German pages that changed since they were translated, each with its sections and their languages. */
export function changedPages({ files, records }: Site): ChangedPage[] {
  const outdated = reportOf(files, records).filter(({ status }) => status === 'outdated');
  return [...groupBy(outdated, ({ page }) => page)].flatMap(([slug, states]): ChangedPage[] => {
    const source = files.originals.find((one) => one.slug === slug);
    if (!source) return [];
    const all = states.flatMap(({ changed, language, name }) =>
      changed.map((section) => ({ section, language, file: `src/${name}` })),
    );
    const sections = groupBy(all, ({ section }) => JSON.stringify(section));
    return [
      {
        ...{ file: source.raw.file, title: source.fields.title },
        sections: [...sections.values()].flatMap((some) => {
          const [first] = some;
          if (!first) return [];
          const { heading, changes } = first.section;
          const languages = some.map(({ language, file }) => ({ name: language, file }));
          return [{ heading, changes: excerptOf(changes), languages }];
        }),
      },
    ];
  });
}
