import { z } from 'zod';
import type { Problem } from '../base/problem.ts';
import { type FieldMeanings, fieldProblems } from './field-problems.ts';
import { textFault } from './field-text.ts';
import type { RawFile } from './front-matter.ts';

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

/** Text of the front matter. References and markup work in the body only, so here visitors would see the signs. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const fault = textFault(value);
    if (fault)
      context.addIssue({ code: 'custom', message: fault.what, params: { fix: fault.fix } });
  });
/** A day of this century, `YYYY-MM-DD`. YAML 1.2 (core schema) has no dates, so an unquoted date is text. */
export const isoDay = z.iso.date().startsWith('20');

const hero = z.strictObject({
  image: text.describe('der Name einer Bilddatei im Ordner src/bilder, zum Beispiel „rathaus.jpg“'),
  alt: text.describe('ein Satz, der das Bild für Menschen beschreibt, die es nicht sehen'),
  credit: text.describe('wer das Bild gemacht hat, zum Beispiel „Foto: Stadt Kaiserslautern“'),
});

/** Front matter of an original. Editors see the descriptions when a field is missing or wrong. */
export const frontMatterSchema = z.strictObject({
  layout: z.enum(LAYOUTS).describe(`eine dieser Vorlagen: ${LAYOUTS.join(', ')}`),
  title: text.max(90).describe('die Überschrift der Seite, höchstens 90 Zeichen'),
  navTitle: text
    .max(30)
    .optional()
    .describe('ein kürzerer Name für das Menü, höchstens 30 Zeichen'),
  description: text
    .min(50)
    .max(160)
    .describe('ein bis zwei Sätze für Suchmaschinen, 50 bis 160 Zeichen'),
  menu: z.enum(['main', 'legal']).optional().describe('„main“ (oben) oder „legal“ (ganz unten)'),
  parent: text
    .optional()
    .describe('die Seite im Menü, zu der diese gehört, zum Beispiel ueber-uns'),
  order: z.int().optional().describe('die Stelle im Menü oder unter den Themen als ganze Zahl'),
  updated: isoDay.describe('der Tag der letzten Änderung in der Form 2026-11-23'),
  teaser: text
    .optional()
    .describe('die Überschrift, unter der der Anfang der Seite auf der Startseite steht'),
  sections: z
    .array(text)
    .optional()
    .describe('eine Liste von Seiten in eckigen Klammern, zum Beispiel [geschichte, auftrag]'),
  publish: isoDay
    .optional()
    .describe('der erste Tag, an dem die Seite erscheint, zum Beispiel 2027-01-01'),
  expires: isoDay
    .optional()
    .describe('der letzte Tag, an dem die Seite erscheint, zum Beispiel 2027-03-31'),
  draft: z.boolean().optional().describe('true (Entwurf, wird nicht veröffentlicht) oder false'),
  hero: hero
    .optional()
    .describe(
      'ein Bild mit den Feldern image, alt und credit, darunter und mit zwei Leerzeichen eingerückt',
    ),
});

/** What each field means, by its path; `hero.alt` is a field inside `hero`. */
const FIELDS: FieldMeanings = Object.fromEntries([
  ...Object.entries(frontMatterSchema.shape).map(([name, field]) => [name, field.description]),
  ...Object.entries(hero.shape).map(([name, field]) => [`hero.${name}`, field.description]),
]);

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

/** The typed front matter of an original. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/**
 * Parses the front matter of one file.
 *
 * @returns the typed fields, or every problem in it with its line.
 */
export function parseFrontMatter(raw: RawFile): FrontMatter | Problem[] {
  const result = frontMatterSchema.safeParse(raw.data ?? {});
  return result.success ? result.data : fieldProblems(raw, result.error.issues, FIELDS);
}
