import { SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { withText } from '../lib/editor/breaks.ts';
import {
  GIVEN_FIELDS,
  type NewPage,
  newPageText,
  type PageKind,
  refuseHead,
  refuseName,
  refuseNeeded,
  slugFor,
  suggestedName,
} from '../lib/editor/new-page.ts';
import { deletedPage, filesOfPage, renamedPage } from '../lib/editor/page-names.ts';
import { headFields } from '../lib/editor/page-text.ts';
import type { Desk } from './desk.ts';
import { withEdits } from './edits.ts';
import { type FieldSpec, fieldSpecs } from './fields.ts';

const FOLDER = `src/${SOURCE_LANGUAGE.code}/`;

/** What has become of a file. */
export type Presence = 'there' | 'deleted' | 'absent';

/** What a picker offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the editor does with whole pages. Errors are German. */
export interface PageMethods {
  /** Whether a file is there, is deleted and that is not saved, or was never stored. */
  presence(file: string): Promise<Presence>;
  /** Takes a whole file, its head included. */
  setWhole(file: string, text: string): Promise<readonly Problem[]>;
  /** The German pages, as links name them. */
  linkTargets(): Promise<readonly Choice[]>;
  /** The fields that a new page of a kind needs, as its schema says. */
  newPageFields(kind: PageKind): Promise<readonly FieldSpec[]>;
  /** A name for a new page. */
  nameFor(fields: NewPage['fields']): Promise<string>;
  /** Adds a German page as a draft. @returns its file. @throws Error where the name or a field cannot be. */
  addPage(page: NewPage): Promise<string>;
  /** Other files that name a page. */
  mentions(file: string): Promise<readonly string[]>;
  /** Gives a page another name in all languages. @param name the last part of its address. @returns its file. */
  renamePage(file: string, name: string): Promise<string>;
  /** Deletes a page in all languages, with what names it. */
  deletePage(file: string): Promise<void>;
  /** Brings a page back that is deleted and not saved, with the texts that named it. */
  restorePage(file: string): Promise<void>;
}

/** The methods for the texts of a desk. */
export function pageMethods(desk: Desk): PageMethods {
  // By slug: the texts before a page was deleted, and those since.
  const deleted = new Map<string, readonly (readonly [string, string | null, string | null])[]>();
  return {
    presence: async (file) => {
      if (desk.current.has(file)) return 'there';
      return desk.stored.has(file) ? 'deleted' : 'absent';
    },
    setWhole: async (file, text) => {
      desk.current.set(file, withText(desk.textOf(file), text));
      return desk.checker.page(desk.current, file);
    },
    linkTargets: async () => {
      const { site } = await desk.load();
      const german = site.pages.filter(({ file }) => file.startsWith(FOLDER));
      return german
        .map(({ file, title }) => ({ value: file.slice(FOLDER.length), label: title }))
        .sort((a, b) => a.label.localeCompare(b.label, 'de'));
    },
    newPageFields: async (kind) =>
      fieldSpecs(fileOf(slugFor(kind, 'neu')), false).filter(
        ({ path, required }) => required && !GIVEN_FIELDS.has(path.join('.')),
      ),
    nameFor: async (fields) => suggestedName(fields),
    addPage: async (page) => {
      const slug = slugFor(page.kind, page.name);
      refuseName(desk.current, slug);
      const file = fileOf(slug);
      const text = newPageText(page, desk.surroundings.build.today, nextOrder(desk.current));
      refuseHead(file, text);
      desk.current.set(file, text);
      return file;
    },
    mentions: async (file) => {
      const slug = slugOf(file);
      const own = new Set(filesOfPage(slug));
      return [...deletedPage(desk.current, slug).keys()].filter((path) => !own.has(path));
    },
    renamePage: async (file, name) => {
      const slug = slugOf(file);
      refuseNeeded(slug);
      const next = slug.replace(/[^/]*$/, name);
      refuseName(desk.current, next);
      desk.current = withEdits(desk.current, renamedPage(desk.current, slug, next));
      return fileOf(next);
    },
    deletePage: async (file) => {
      const slug = slugOf(file);
      refuseNeeded(slug);
      const edits = deletedPage(desk.current, slug);
      deleted.set(
        slug,
        [...edits].map(([path, after]) => [path, desk.current.get(path) ?? null, after]),
      );
      desk.current = withEdits(desk.current, edits);
    },
    restorePage: async (file) => {
      const slug = slugOf(file);
      const known = deleted.get(slug);
      // After the browser was closed only the files of the page itself are known.
      const before = known
        ? // A text that was edited since keeps that.
          known.filter(([path, , after]) => (desk.current.get(path) ?? null) === after)
        : filesOfPage(slug).map((path) => [path, desk.stored.get(path) ?? null] as const);
      desk.current = withEdits(desk.current, new Map(before.map(([path, text]) => [path, text])));
    },
  };
}

function fileOf(slug: string): string {
  return `${FOLDER}${slug}.md`;
}

function slugOf(file: string): string {
  if (!file.startsWith(FOLDER)) {
    throw new Error('Das geht nur auf der deutschen Seite. Die Übersetzungen folgen ihr.');
  }
  return file.slice(FOLDER.length, -'.md'.length);
}

/** The place behind all topics. */
function nextOrder(texts: ReadonlyMap<string, string>): number {
  const orders = [...texts].flatMap(([file, text]) => {
    const data = file.startsWith(FOLDER) ? headFields(text) : null;
    return data?.layout === 'topic' && typeof data.order === 'number' ? data.order : [];
  });
  return Math.max(0, ...orders) + 1;
}
