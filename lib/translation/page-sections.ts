import { memoizeByObject } from '../base/memoize.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The sections of a German page, which every translation of it asks for. */
export const sectionsOfSource = memoizeByObject(
  ({ raw, fields }: SourcePage): readonly Section[] => {
    const { hero, ...texts } = fields;
    return sectionsOf({ ...texts, heroAlt: hero?.alt, body: raw.body, bodyLine: raw.bodyLine });
  },
);

/** The sections of a translation. While it does not describe the photo, the German description stands there. */
export function sectionsOfTranslation(
  { raw, fields }: TranslatedPage,
  source: SourcePage,
): Section[] {
  const { hero } = source.fields;
  const heroAlt = hero && (fields.heroAlt ?? hero.alt);
  return sectionsOf({ ...fields, heroAlt, body: raw.body, bodyLine: raw.bodyLine });
}
