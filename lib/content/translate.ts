import type { Problem } from '../errors.ts';
import type { Language } from '../i18n/languages.ts';
import { pageUrl } from '../i18n/url.ts';
import { counterpartsOf } from '../translation/counterparts.ts';
import { compareSections } from '../translation/freshness.ts';
import { checkParity } from '../translation/parity.ts';
import type { Records } from '../translation/records.ts';
import { type Section, sectionsOf } from '../translation/sections.ts';
import { sideBySideRows } from '../translation/side-by-side.ts';
import { checkStructure } from '../translation/structure.ts';
import type { OutdatedSection, Page } from './model.ts';
import { type PageMaker, renderText } from './page.ts';
import type { ContentFile, SourcePage, TranslatedPage } from './read.ts';

/** The German page under a reader's address, where their language has no translation of it. */
export function fallbackPage(
  source: SourcePage,
  german: Page,
  language: Language,
  maker: PageMaker,
): Page {
  const url = pageUrl(language, german.key);
  return { ...german, language, url, body: renderText(source, language, maker) };
}

/** The sections of a content file, of either kind. */
export function sectionsOfFile({
  raw,
  fields,
}: ContentFile<{ title: string; teaser?: string | undefined; description: string }>): Section[] {
  return sectionsOf({ ...fields, body: raw.body, bodyLine: raw.bodyLine });
}

/** Makes a translated page and checks it against the German text that it was made from. */
export function translatedPage(
  file: TranslatedPage,
  source: SourcePage,
  german: Page,
  records: Records,
  maker: PageMaker,
): Page {
  const { raw, key, language, fields } = file;
  const recorded = records.get(key) ?? [];
  const present = sectionsOfFile(source);
  const own = sectionsOfFile(file);
  const states = fields.source ?? [];
  maker.problems.push(...missingFields(file, german), ...checkRecorded(file, own.length));
  const made = states.map((state) => recorded.find(({ hash }) => hash === state));
  const headings = new Map(recorded.map(({ hash, heading }) => [hash, heading]));
  const comparison = compareSections(states, headings, present, source.fields.sameMeaning ?? []);
  const germanIds = comparison.pairs.map((pair) => headingId(german, pair));
  const body = renderText(file, language, maker, germanIds.slice(1));
  if (states.length === own.length) {
    const counterparts = counterpartsOf(own, made, present, comparison);
    maker.problems.push(...checkParity(file, counterparts), ...checkStructure(file, counterparts));
  }
  const outdated = outdatedSections(comparison, german, body.headings);
  const url = pageUrl(language, key);
  const hasSideBySide = !language.easy && key !== '404';
  return {
    ...german,
    file: raw.file,
    language,
    contentLanguage: language,
    url,
    title: fields.title,
    navTitle: fields.navTitle,
    description: fields.description,
    teaser: fields.teaser,
    hero: german.hero && {
      ...german.hero,
      alt: fields.heroAlt ?? german.hero.alt,
      altLanguage: fields.heroAlt ? language : german.language,
    },
    body,
    translation: {
      kind: fields.translation,
      reviewer: fields.reviewer ?? null,
      reviewed: fields.reviewed ?? null,
      outdated,
      sideBySide: hasSideBySide
        ? { url: `${url}de/`, german, rows: sideBySideRows(body, german.body, comparison) }
        : null,
    },
  };
}

/** Id of a German heading by the number of its section; null for the beginning and for none. */
function headingId(german: Page, section: number | null | undefined): string | null {
  return section ? (german.body.headings[section - 1]?.id ?? null) : null;
}

function outdatedSections(
  { pairs, outdated, added }: ReturnType<typeof compareSections>,
  german: Page,
  headings: Page['body']['headings'],
): OutdatedSection[] {
  const changed = outdated.map((index) => {
    const heading = index > 0 ? headings[index - 1] : undefined;
    return {
      id: heading?.id ?? null,
      heading: heading?.text ?? null,
      germanId: headingId(german, pairs[index]),
    };
  });
  const missing = added.map((index) => ({
    id: null,
    heading: german.body.headings[index - 1]?.text ?? null,
    germanId: headingId(german, index),
  }));
  return [...changed, ...missing];
}

function missingFields({ raw, fields }: TranslatedPage, german: Page): Problem[] {
  const problem = (field: string, why: string): Problem => ({
    file: raw.file,
    line: 1,
    message: `Das Feld „${field}“ fehlt.`,
    fix: `${why} Ergänzen Sie im Kopf eine Zeile „${field}: …“ in der Sprache der Seite.`,
  });
  return [
    ...(german.teaser && !fields.teaser ? [problem('teaser', 'Die deutsche Seite hat es.')] : []),
  ];
}

function checkRecorded(
  { raw, fields, language, key }: TranslatedPage,
  sections: number,
): Problem[] {
  const fix = `Vergleichen Sie die Übersetzung mit dem deutschen Text, und führen Sie dann aus: npm run translations -- accept ${language.code}/${key}.md`;
  if (fields.source === undefined) {
    const message =
      'Aus welchem Stand des deutschen Textes die Übersetzung entstand, ist nicht eingetragen.';
    return [{ file: raw.file, line: 1, message, fix }];
  }
  if (fields.source.length === sections) return [];
  const message = `Die Übersetzung hat ${sections} Abschnitte, der deutsche Text, aus dem sie entstand, hatte ${fields.source.length}.`;
  return [{ file: raw.file, line: raw.lines.get('source') ?? 1, message, fix }];
}
