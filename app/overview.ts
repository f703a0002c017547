import uiTexts from '../_data/uiTexts.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { reviewList } from '../lib/site/review.ts';
import { REVIEW_TITLES, reviewWords } from '../lib/site/review-text.ts';
import type { Loaded } from '../lib/site/whole-check.ts';
import { reportOf } from '../lib/translation/commands/report.ts';
import type { Row, Task } from './types.ts';

const STATUS = { outdated: 'veraltet', unreviewed: 'ungeprüft', missing: 'fehlt', current: '' };

/** The pages by language, then the files of facts. */
export function rowsOf(
  { site, problems }: Loaded,
  current: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): Row[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const originals = new Map(site.files.originals.map((one) => [one.raw.file, one.fields]));
  const reports = new Map(
    reportOf(site.files, site.records).map(({ name, status }) => [`src/${name}`, status]),
  );
  const faulty = new Set(problems.map(({ file }) => file));
  return [...current.keys()]
    .filter((file) => file.startsWith('src/'))
    .map((file): Row => {
      const fields = originals.get(file);
      const page = pages.get(file);
      const code = file.split('/')[1] ?? '';
      const isPage = file.endsWith('.md');
      return {
        file,
        title: page?.title ?? file.slice(file.lastIndexOf('/') + 1),
        language: isPage ? code : '',
        states: [
          current.get(file) === stored.get(file) ? '' : 'nicht gespeichert',
          faulty.has(file) ? 'mit Fehlern' : '',
          fields?.draft ? 'Entwurf' : '',
          fields?.publish ? `ab ${fields.publish}` : '',
          fields?.expires ? `bis ${fields.expires}` : '',
          STATUS[reports.get(file) ?? 'current'],
        ].filter(Boolean),
      };
    })
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'de'));
}

function rank({ language }: Row): number {
  const at = LANGUAGES.findIndex(({ code }) => code === language);
  return at === -1 ? LANGUAGES.length : at;
}

/** What to look at, the most urgent first: facts, then translations. */
export function tasksOf({ site, entries }: Loaded): Task[] {
  const { facts } = uiTexts[SOURCE_LANGUAGE.code as 'de'];
  const titles = new Map(REVIEW_TITLES);
  const review = reviewList(site, entries).map((item): Task => {
    const text = `${titles.get(item.status)}: ${item.name} (${reviewWords(item, facts)})`;
    return item.status === 'unchecked'
      ? { text, confirm: item.name, open: item.file }
      : { text, open: item.file };
  });
  const outdated = reportOf(site.files, site.records)
    .filter(({ status }) => status === 'outdated')
    .map(({ name, language, changed }): Task => {
      const sections = changed.map(({ heading }) => heading || 'Anfang der Seite').join(', ');
      return { text: `Veraltet auf ${language}: ${name} (${sections})`, open: `src/${name}` };
    });
  return [...review, ...outdated];
}
