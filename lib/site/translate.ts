import type { Language } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { checkTranslation } from '../translation/check.ts';
import { type Comparison, type RecordedSection, updatedOf } from '../translation/freshness.ts';
import { sideBySideRows } from '../translation/side-by-side.ts';
import { originOf } from '../translation/states.ts';
import type { OutdatedSection, Page } from './model.ts';
import { type PageMaker, renderText } from './page.ts';

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

/**
 * Makes a translated page and checks it against the German text that it was made from.
 *
 * @param recorded the recorded German sections of the page; absent where they cannot be read, which is
 *   reported already.
 */
export function translatedPage(
  file: TranslatedPage,
  source: SourcePage,
  german: Page,
  recorded: readonly RecordedSection[] | undefined,
  maker: PageMaker,
): Page {
  const { raw, key, language, fields } = file;
  const origin = originOf(file, source, recorded ?? []);
  if (recorded) maker.problems.push(...checkTranslation(file, source, origin));
  const { comparison } = origin;
  const germanIds = comparison.pairs.map((pair) => headingId(german, pair));
  const body = renderText(file, language, maker, germanIds.slice(1));
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
    updated: updatedOf(fields.updated, source.fields.updated, comparison),
    // A teaser that the German page has got since is a change of its text, which stops no build.
    teaser: fields.teaser ?? (german.teaser && fields.title),
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
  { pairs, outdated, added }: Comparison,
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
