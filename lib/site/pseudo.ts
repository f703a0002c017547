import type { Language } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import type { SourcePage } from '../files/read.ts';
import { sideBySideRows } from '../translation/side-by-side.ts';
import type { OutdatedSection, Page } from './model.ts';
import { type PageMaker, renderText } from './page.ts';
import { pseudoText } from './pseudo-text.ts';

/**
 * Makes a page of a pseudo-language from the German one. It carries every note that a translation can:
 * made by a machine, changed since at its beginning and in its first section, with a view beside German.
 */
export function pseudoPage(
  source: SourcePage,
  german: Page,
  language: Language,
  maker: PageMaker,
): Page {
  const { headings } = german.body;
  const ids = headings.map(({ id }) => id);
  const rendered = renderText({ ...source, language }, language, maker, ids, pseudoText);
  // What is wrong with the German text is reported at its own address.
  const body = { ...rendered, links: [], problems: [] };
  const url = pageUrl(language, german.key);
  const pairs = Array.from({ length: headings.length + 1 }, (_, section) => section);
  const rows = sideBySideRows(body, german.body, { pairs, outdated: [], added: [] });
  return {
    ...german,
    language,
    contentLanguage: language,
    url,
    title: pseudoText(german.title),
    navTitle: german.navTitle && pseudoText(german.navTitle),
    description: pseudoText(german.description),
    teaser: german.teaser && pseudoText(german.teaser),
    hero: german.hero && {
      ...german.hero,
      alt: pseudoText(german.hero.alt),
      altLanguage: language,
    },
    body,
    translation: {
      kind: 'machine',
      reviewer: null,
      reviewed: null,
      outdated: [BEGINNING, ...body.headings.slice(0, 1).map(changed)],
      sideBySide: german.key === '404' ? null : { url: `${url}de/`, german, rows },
    },
  };
}

const BEGINNING: OutdatedSection = { id: null, heading: null, germanId: null };

function changed({ id, text }: Page['body']['headings'][number]): OutdatedSection {
  return { id, heading: text, germanId: id };
}
