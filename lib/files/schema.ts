import { z } from 'zod';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { EVENTS_FOLDER, folderOfSlug, NOTICES_FOLDER } from '../base/url.ts';
import { type EventFacts, lastDay } from '../facts/event.ts';
import { eventSchema, noticeSchema } from './dated-schema.ts';
import { type FieldMeanings, fieldProblems } from './field-problems.ts';
import type { RawFile } from './front-matter.ts';
import { HERO_MEANINGS, PAGE_FIELDS, text } from './page-fields.ts';

/** Layouts that a page can choose; each is a file in `_includes/layouts/`. */
export const LAYOUTS = [
  'page',
  'start',
  'contact',
  'help',
  'card',
  'topic',
  'places',
  'a-z',
] as const;

/** Front matter of an original. Editors see the descriptions when a field is missing or wrong. */
export const frontMatterSchema = z.strictObject({
  layout: z.enum(LAYOUTS).describe(`eine dieser Vorlagen: ${LAYOUTS.join(', ')}`),
  title: PAGE_FIELDS.title,
  navTitle: text
    .max(30)
    .optional()
    .describe('ein kürzerer Name für das Menü, höchstens 30 Zeichen'),
  description: PAGE_FIELDS.description,
  menu: z.enum(['main', 'legal']).optional().describe('„main“ (oben) oder „legal“ (ganz unten)'),
  parent: text
    .optional()
    .describe('die Seite im Menü, zu der diese gehört, zum Beispiel ueber-uns'),
  order: z.int().optional().describe('die Stelle im Menü oder unter den Themen als ganze Zahl'),
  updated: PAGE_FIELDS.updated,
  teaser: text
    .optional()
    .describe('die Überschrift, unter der der Anfang der Seite auf der Startseite steht'),
  sections: z
    .array(text)
    .optional()
    .describe('eine Liste von Seiten in eckigen Klammern, zum Beispiel [geschichte, auftrag]'),
  publish: PAGE_FIELDS.publish.optional(),
  expires: PAGE_FIELDS.expires.optional(),
  draft: PAGE_FIELDS.draft,
  hero: PAGE_FIELDS.hero,
});

/** The typed front matter of an original. */
export interface FrontMatter extends Omit<z.infer<typeof frontMatterSchema>, 'layout'> {
  /** That of a notice and of an event follows from the folder. */
  readonly layout: (typeof LAYOUTS)[number] | 'notice' | 'event';
  /** What is known of an event; absent on other pages. */
  readonly event?: EventFacts;
}

/**
 * Whether a page stands on a day.
 *
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 */
export function isDue(
  { publish, expires }: Pick<FrontMatter, 'publish' | 'expires'>,
  today: string,
): boolean {
  return (publish === undefined || publish <= today) && (expires === undefined || today <= expires);
}

/** A kind of pages: its fields, and what becomes of them. */
interface Kind {
  readonly schema: z.ZodObject;
  readonly read: z.ZodType<FrontMatter>;
}

const PAGE: Kind = { schema: frontMatterSchema, read: frontMatterSchema };

const NOTICE: Kind = {
  schema: noticeSchema,
  read: noticeSchema.transform((fields): FrontMatter => ({ ...fields, layout: 'notice' })),
};

const EVENT: Kind = {
  schema: eventSchema,
  read: eventSchema.transform((fields): FrontMatter => {
    const { title, description, updated, publish, draft, hero, ...event } = fields;
    // What is past leaves by itself.
    const expires = lastDay(event);
    return { title, description, updated, publish, draft, hero, layout: 'event', expires, event };
  }),
};

function kindOf(file: string): Kind {
  const folder = folderOfSlug(file.split('/').slice(2).join('/'));
  if (folder === NOTICES_FOLDER) return NOTICE;
  return folder === EVENTS_FOLDER ? EVENT : PAGE;
}

/** The schema of an original, which follows from its folder. @param file its path, e.g. `src/de/termine/fest.md`. */
export function schemaOf(file: string): z.ZodObject {
  return kindOf(file).schema;
}

/**
 * Parses the front matter of one file.
 *
 * @returns the typed fields, or every problem in it with its line.
 */
export function parseFrontMatter(raw: RawFile): FrontMatter | Problem[] {
  const { schema, read } = kindOf(raw.file);
  const data = raw.data ?? {};
  if (schema !== eventSchema && Object.hasOwn(data, 'start')) return [strayEvent(raw)];
  if (Object.hasOwn(data, 'translation') && !Object.hasOwn(data, 'layout'))
    return [strayTranslation(raw)];
  const result = read.safeParse(data);
  return result.success ? result.data : fieldProblems(raw, result.error.issues, meaningsOf(schema));
}

/** An event in another folder, of which every field would be told. */
function strayEvent({ file, lines }: RawFile): Problem {
  const message = `Das Feld „start“ haben nur Termine, und die liegen im Ordner „${EVENTS_FOLDER}“.`;
  const fix = `Verschieben Sie die Datei nach src/${SOURCE_LANGUAGE.code}/${EVENTS_FOLDER}. Ist kein Termin gemeint, löschen Sie die Zeile.`;
  return { file, line: lines.get('start') ?? 1, message, fix };
}

/** A translation among the German pages, perhaps in the place of one. */
function strayTranslation({ file, lines }: RawFile): Problem {
  const message =
    'Dieser Kopf gehört zu einer Übersetzung, doch die Datei liegt im Ordner der deutschen Seiten.';
  const fix =
    'Verschieben Sie die Datei in den Ordner ihrer Sprache. Lag hier eine deutsche Seite, stellen Sie sie wieder her.';
  return { file, line: lines.get('translation') ?? 1, message, fix };
}

/** What each field means, by its path; `hero.alt` is a field inside `hero`. */
function meaningsOf({ shape }: z.ZodObject): FieldMeanings {
  const own = Object.entries(shape).map(([name, field]) => [name, meaningOf(field)]);
  return { ...Object.fromEntries(own), ...HERO_MEANINGS };
}

function meaningOf(field: z.core.$ZodType): string {
  const { description } = z.globalRegistry.get(field) ?? {};
  if (description === undefined && field instanceof z.ZodOptional) return meaningOf(field.unwrap());
  return description ?? '';
}
