import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { TOPICS_FOLDER } from '../base/url.ts';
import { nameProblem } from '../files/read.ts';
import { NEEDED } from '../site/project.ts';
import { filesOfPage } from './page-names.ts';
import { withPageField } from './page-text.ts';

/** Kinds of pages that an editor adds; the others exist once. */
export type PageKind = 'page' | 'topic';

/** What an editor says of a new page. */
export interface NewPage {
  readonly kind: PageKind;
  readonly title: string;
  readonly description: string;
  /** The last part of its address. */
  readonly name: string;
}

/** The text of a new page: a draft without text. @param order its place among the topics. */
export function newPageText(
  { kind, title, description }: NewPage,
  today: string,
  order: number,
): string {
  const fields = {
    ...{ title: title.trim(), description: description.trim() },
    ...(kind === 'topic' && { order }),
    ...{ updated: today, draft: true },
  };
  return Object.entries(fields).reduce(
    (text, [name, value]) => withPageField(text, [name], value),
    `---\nlayout: ${kind}\n---\n`,
  );
}

/** The slug of a page of a kind. */
export function slugFor(kind: PageKind, name: string): string {
  return kind === 'topic' ? `${TOPICS_FOLDER}/${name}` : name;
}

/**
 * Refuses a name for a page.
 *
 * @param texts all texts by path, for names that are taken.
 * @throws Error in German.
 */
export function refuseName(texts: ReadonlyMap<string, string>, slug: string): void {
  const problem = nameProblem(`src/${SOURCE_LANGUAGE.code}/${slug}.md`);
  if (problem) throw new Error(`${problem.message} ${problem.fix}`);
  const taken = filesOfPage(slug).find((path) => texts.has(path));
  if (taken) throw new Error(`Die Datei „${taken}“ gibt es schon. Nehmen Sie einen anderen Namen.`);
}

/** Refuses to rename or delete a page that layouts and laws ask for. @throws Error in German. */
export function refuseNeeded(slug: string): void {
  if (!Object.hasOwn(NEEDED, slug)) return;
  throw new Error('Diese Seite braucht die Website, mit genau diesem Namen.');
}
