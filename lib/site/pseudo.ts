import type { Language } from '../base/languages.ts';
import type { SourcePage } from '../files/read.ts';
import type { OutdatedSection, Page } from './model.ts';
import { type PageContext, textOf } from './page.ts';
import { pseudoText } from './pseudo-text.ts';

/**
 * Makes a page of a pseudo-language from the German one. It has every note of a translation: machine translation,
 * two outdated sections, a view side by side with German.
 */
export function pseudoPage(
  source: SourcePage,
  german: Page,
  language: Language,
  context: PageContext,
): Page {
  const headingIds = german.text.headings.map(({ id }) => id);
  const read = textOf(source, context, { headingIds, transform: pseudoText });
  // Problems of the text are reported on the German page.
  const text = { ...read, links: [], problems: [] };
  const pairs = Array.from({ length: headingIds.length + 1 }, (_, section) => section);
  return {
    ...german,
    language,
    title: pseudoText(german.title),
    navTitle: german.navTitle && pseudoText(german.navTitle),
    description: pseudoText(german.description),
    teaser: german.teaser && pseudoText(german.teaser),
    hero: german.hero && {
      ...german.hero,
      alt: pseudoText(german.hero.alt),
      altLanguage: language,
    },
    text,
    translation: {
      kind: 'machine',
      reviewer: null,
      reviewed: null,
      outdated: [BEGINNING, ...text.headings.slice(0, 1).map(changed)],
      comparison: { pairs, outdated: [], added: [] },
      german,
    },
  };
}

const BEGINNING: OutdatedSection = { id: null, heading: null, germanId: null };

function changed({ id, text }: Page['text']['headings'][number]): OutdatedSection {
  return { id, heading: text, germanId: id };
}
