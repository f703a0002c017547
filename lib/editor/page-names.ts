import { LANGUAGES } from '../base/languages.ts';
import { RECORDS_FOLDER } from '../translation/records.ts';
import {
  inAddress,
  inAnswer,
  inLink,
  inList,
  lineWith,
  wholeAnswer,
  wholeLink,
} from './page-mentions.ts';
import { headFields, withPageField } from './page-text.ts';
import type { FieldValue } from './yaml-write.ts';

/** Texts by path that take the place of others; null deletes a file. */
export type Edits = ReadonlyMap<string, string | null>;

/** The files of a page: in each language, and the German sections that its translations were made from. */
export function filesOfPage(slug: string): string[] {
  const pages = LANGUAGES.map(({ code }) => `src/${code}/${slug}.md`);
  return [...pages, `${RECORDS_FOLDER}/${slug}.json`];
}

/**
 * Gives a page another name in all languages, and wherever texts name it: links, records of German sections, heads of
 * other pages, facts. A link within the site is no part of a section's meaning, so no translation becomes outdated.
 *
 * @param texts by path from the project's root.
 * @param next the new slug.
 */
export function renamedPage(texts: ReadonlyMap<string, string>, slug: string, next: string): Edits {
  const others = filesOfPage(next);
  const moved = new Map(filesOfPage(slug).map((path, at) => [path, others[at] ?? path]));
  const edits = new Map<string, string | null>();
  for (const [path, text] of texts) {
    const [place = path, after] = [moved.get(path), withName(path, text, slug, next)];
    if (place !== path) edits.set(path, null);
    if (place !== path || after !== text) edits.set(place, after);
  }
  return edits;
}

function withName(path: string, text: string, slug: string, next: string): string {
  const replaced = (_: string, start: string) => start + next;
  if (path.startsWith('src/angaben/')) {
    return text
      .replace(inAnswer(slug), replaced)
      .replace(lineWith(slug), (line) => line.replace(inList(slug), next));
  }
  const linked = text.replace(inLink(slug), replaced).replace(inAddress(slug), replaced);
  return withHead(path, linked, slug, next, (pages) =>
    pages.map((one) => (one === slug ? next : one)),
  );
}

/**
 * Deletes a page in all languages, with what names it: a link to it becomes plain text, words that it answers go.
 *
 * @param texts by path from the project's root.
 */
export function deletedPage(texts: ReadonlyMap<string, string>, slug: string): Edits {
  const own = new Set(filesOfPage(slug));
  const edits = new Map<string, string | null>();
  for (const [path, text] of texts) {
    const after = own.has(path) ? null : withoutName(path, text, slug);
    if (after !== text) edits.set(path, after);
  }
  return edits;
}

function withoutName(path: string, text: string, slug: string): string {
  if (path.startsWith('src/angaben/')) {
    return text.replace(wholeAnswer(slug), '').replace(lineWith(slug), (line) => {
      const left = line.replace(new RegExp(`${inList(slug).source}[ \\t]*,?[ \\t]*`), '');
      const kept = left.replace(/[ \t]*,[ \t]*(?=[\r\n]*$)/, '');
      return /:\s*$/.test(kept) ? '' : kept;
    });
  }
  const unlinked = text.replace(wholeLink(slug), '$1');
  return withHead(path, unlinked, slug, undefined, (pages) => pages.filter((one) => one !== slug));
}

/** Sets the fields in the head of a page that name another one. */
function withHead(
  path: string,
  text: string,
  slug: string,
  parent: string | undefined,
  sections: (pages: readonly string[]) => FieldValue,
): string {
  const data = path.endsWith('.md') ? headFields(text) : null;
  const above = data?.parent === slug ? withPageField(text, ['parent'], parent) : text;
  const pages = data?.sections;
  if (!Array.isArray(pages) || !pages.includes(slug)) return above;
  return withPageField(above, ['sections'], sections(pages));
}
