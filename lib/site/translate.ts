import { placeOf } from '../base/problem.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import type { Heading } from '../markdown/types.ts';
import { altFault } from '../pictures/alt.ts';
import { pictureName } from '../pictures/name.ts';
import { checkTranslation } from '../translation/check.ts';
import { type Comparison, type RecordedSection, updatedOf } from '../translation/freshness.ts';
import { originOf } from '../translation/states.ts';
import { checkLanguage } from '../translation/wrong-language.ts';
import { checkScript } from '../translation/wrong-script.ts';
import type { OutdatedSection, Page } from './model.ts';
import { type PageContext, textOf } from './page.ts';

/**
 * Makes a translated page and checks it against its German text.
 *
 * @param recorded the recorded German sections of the page; undefined where their file is unreadable, which is
 *   reported already.
 */
export function translatedPage(
  file: TranslatedPage,
  source: SourcePage,
  german: Page,
  recorded: readonly RecordedSection[] | undefined,
  context: PageContext,
): Page {
  const { raw, language, fields } = file;
  const origin = originOf(file, source, recorded ?? []);
  const foreign = checkLanguage(file, source);
  context.problems.push(...(foreign.length > 0 ? foreign : checkScript(file, context.facts)));
  const { comparison } = origin;
  const { heroAlt } = fields;
  const { hero } = source.fields;
  const fault = heroAlt && hero ? altFault(heroAlt, pictureName(hero.image)) : null;
  if (fault) {
    context.problems.push({ file: raw.file, line: raw.lines.get('heroAlt') ?? 1, ...fault });
  }
  const germanIds = comparison.pairs.map((pair) => headingId(german, pair));
  const text = textOf(file, context, { headingIds: germanIds.slice(1) });
  // Else other blocks, links and values than it means would be compared.
  if (recorded && !text.isMiswritten) {
    // A name that nobody knows is no value of the German text either.
    const unknown = text.problems.filter(({ cause }) => cause !== undefined);
    const told = new Set(unknown.map(placeOf));
    context.problems.push(
      ...checkTranslation(file, source, origin).filter((one) => !told.has(placeOf(one))),
    );
  }
  return {
    ...german,
    file: raw.file,
    language,
    title: fields.title,
    navTitle: fields.navTitle,
    description: fields.description,
    updated: updatedOf(fields.updated, source.fields.updated, comparison),
    // The German page may have got a teaser since, which is a change of its text and stops no build.
    teaser: fields.teaser ?? (german.teaser && fields.title),
    hero: german.hero && {
      ...german.hero,
      alt: fields.heroAlt ?? german.hero.alt,
      altLanguage: fields.heroAlt ? language : german.language,
    },
    text,
    bodyLine: raw.bodyLine,
    translation: {
      kind: fields.translation,
      reviewer: fields.reviewer ?? null,
      reviewed: fields.reviewed ?? null,
      outdated: outdatedSections(comparison, german, text.headings),
      comparison,
      german,
    },
  };
}

/** Id of a German heading by its section's number; null for the beginning and for a missing section. */
function headingId(german: Page, section: number | null | undefined): string | null {
  return section ? (german.text.headings[section - 1]?.id ?? null) : null;
}

function outdatedSections(
  { pairs, outdated, added }: Comparison,
  german: Page,
  headings: readonly Heading[],
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
    heading: german.text.headings[index - 1]?.text ?? null,
    germanId: headingId(german, index),
  }));
  return [...changed, ...missing];
}
