import type { Token } from 'markdown-it';
import { groupBy } from '../../base/group.ts';
import { memoizeByObject } from '../../base/memoize.ts';
import type { Keywords } from '../../files/entries/keywords-file.ts';
import type { Site } from '../index.ts';
import type { Page } from '../model.ts';

/** The beginning of a page, whose id is empty, or a question on it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Pages with the same heading from which on it tells none from another. */
const MANY = 3;

/**
 * A page by its questions. Headings that many pages share, and those of legal pages, are part of the beginning: as
 * results they would say nothing.
 */
export function sectionsOf(page: Page, site: Site): Section[] {
  const titles = new Map(
    page.menu === 'legal' ? [] : page.text.headings.map(({ id, text }) => [id, text]),
  );
  const isShared = (id: string) =>
    (headingCounts(site.pages).get(`${page.language.code} ${id}`) ?? 0) >= MANY;
  const sections = [{ id: '', title: page.title, tokens: [] as Token[] }];
  let current = sections[0];
  for (const token of page.menu === 'legal' ? [] : page.text.tokens) {
    const id = token.tag === 'h2' ? page.text.headingIds.get(token) : undefined;
    const title = titles.get(id ?? '');
    if (id !== undefined && title !== undefined) {
      current = isShared(id) ? sections[0] : { id, title, tokens: [] };
      if (current && current !== sections[0]) sections.push(current);
    }
    current?.tokens.push(token);
  }
  return sections.map(({ tokens, ...section }) => ({ ...section, text: textOf(tokens, site) }));
}

/** On how many pages of a language a heading stands, by the code of the language and the heading's id. */
const headingCounts = memoizeByObject((pages: readonly Page[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { language, text } of pages) {
    for (const { id } of text.headings) {
      const key = `${language.code} ${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});

/**
 * Keywords by the id of the section that they lead to: a page in easy German has headings of its own, then it is the
 * page's beginning.
 */
export function keywordsById(
  keywords: readonly Keywords[],
  sections: readonly Section[],
): ReadonlyMap<string, readonly Keywords[]> {
  const ids = new Set(sections.map(({ id }) => id));
  return groupBy(keywords, ({ anchor }) => (ids.has(anchor) ? anchor : ''));
}

/** The words of running text, with names that are referred to. */
function textOf(tokens: readonly Token[], { facts }: Site): string {
  return tokens
    .flatMap(({ children }) => [...(children ?? []), null])
    .map((token) => {
      if (token?.type === 'text') return token.content;
      const fact = token?.type === 'reference' ? facts[token.content] : undefined;
      return fact?.kind === 'link' || fact?.kind === 'text' ? ` ${fact.value} ` : ' ';
    })
    .join('');
}
