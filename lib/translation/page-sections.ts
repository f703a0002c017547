import type { SourcePage, TranslatedPage } from '../content/read.ts';
import { type Section, sectionsOf } from './sections.ts';

const known = new WeakMap<SourcePage, readonly Section[]>();

/** The sections of a German page, which every translation of it asks for; they are found once. */
export function sectionsOfSource(source: SourcePage): readonly Section[] {
  const sections = known.get(source) ?? findSections(source);
  known.set(source, sections);
  return sections;
}

function findSections({ raw, fields }: SourcePage): Section[] {
  const { hero, ...texts } = fields;
  return sectionsOf({ ...texts, heroAlt: hero?.alt, body: raw.body, bodyLine: raw.bodyLine });
}

/** The sections of a translation. While it does not describe the photo, the German description stands there. */
export function sectionsOfTranslation(
  { raw, fields }: TranslatedPage,
  source: SourcePage,
): Section[] {
  const { hero } = source.fields;
  const heroAlt = hero && (fields.heroAlt ?? hero.alt);
  return sectionsOf({ ...fields, heroAlt, body: raw.body, bodyLine: raw.bodyLine });
}
