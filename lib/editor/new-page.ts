import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { EVENTS_FOLDER, NOTICES_FOLDER, TOPICS_FOLDER } from '../base/url.ts';
import { splitFrontMatter } from '../files/front-matter.ts';
import { nameProblem } from '../files/read.ts';
import { parseFrontMatter } from '../files/schema.ts';
import { slugOfHeading } from '../markdown/slug.ts';
import { NEEDED } from '../site/project.ts';
import { filesOfPage } from './page-names.ts';
import { withPageFields } from './page-text.ts';
import type { FieldGroup } from './yaml-write.ts';

/** Kinds of pages that an editor adds; the others exist once. */
export type PageKind = 'page' | 'topic' | 'notice' | 'event';

const FOLDERS: Readonly<Record<PageKind, string>> = {
  page: '',
  topic: `${TOPICS_FOLDER}/`,
  notice: `${NOTICES_FOLDER}/`,
  event: `${EVENTS_FOLDER}/`,
};

/** Needed fields that nobody is asked for. */
export const GIVEN_FIELDS: ReadonlySet<string> = new Set(['layout', 'updated']);

/** What an editor says of a new page. */
export interface NewPage {
  readonly kind: PageKind;
  /** Fields of the head that the kind needs, as they were typed. */
  readonly fields: Readonly<Record<string, string>>;
  /** The last part of its address. */
  readonly name: string;
}

/** The text of a new page: a draft without text. @param order its place among the topics. */
export function newPageText({ kind, fields }: NewPage, today: string, order: number): string {
  const isDated = kind === 'notice' || kind === 'event';
  const typed = Object.entries(fields).map(([name, text]) => [name, text.trim()]);
  return withPageFields('---\n---\n', {
    // Of a dated page the folder says what it is.
    ...(!isDated && { layout: kind }),
    ...(Object.fromEntries(typed) as FieldGroup),
    ...(kind === 'topic' && { order }),
    ...{ updated: today, draft: true },
  });
}

/** Refuses a head that the check does not take. @throws Error in German: the first thing to mend. */
export function refuseHead(file: string, text: string): void {
  const raw = splitFrontMatter(file, text);
  const read = Array.isArray(raw) ? raw : parseFrontMatter(raw);
  if (Array.isArray(read) && read[0]) throw new Error(`${read[0].message} ${read[0].fix}`);
}

/** The slug of a page of a kind. */
export function slugFor(kind: PageKind, name: string): string {
  return FOLDERS[kind] + name;
}

/** A name from the title, as the anchor of a heading is; with the year of a dated page: what returns is another page. */
export function suggestedName({ title = '', start, publish }: NewPage['fields']): string {
  const name = slugOfHeading(title);
  const [year] = /^20\d\d/.exec(start ?? publish ?? '') ?? [];
  return name === '' || !year || name.split('-').includes(year) ? name : `${name}-${year}`;
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
