import { z } from 'zod';
import { brief } from '../base/brief.ts';
import { literalsIn } from '../facts/literals.ts';
import { textFault } from './field-text.ts';

// Fields that several kinds of pages have.

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
/** Text that names a page. What has an entry of its own would stay as it is here when the entry changes. */
const name = text.superRefine((value, context) => {
  const literal = literalsIn(value).find(({ kind }) => kind !== 'address');
  if (!literal) return;
  const message = `steht „${brief(literal.written)}“`;
  const fix =
    'Telefonnummern und Mailadressen stehen nur im Text, als Verweis wie {{telefon}}. Löschen Sie sie hier.';
  context.addIssue({ code: 'custom', message, params: { fix } });
});
/** A day of this century, `YYYY-MM-DD`. YAML 1.2 (core schema) has no dates, so an unquoted date is text. */
export const isoDay = z.iso
  .date()
  .startsWith('20')
  // The second rule hides it from forms.
  .meta({ format: 'date' });

const hero = z.strictObject({
  image: text.describe('der Name einer Bilddatei im Ordner src/bilder, zum Beispiel „rathaus.jpg“'),
  alt: text.describe('ein Satz, der das Bild für Menschen beschreibt, die es nicht sehen'),
  credit: text.describe('wer das Bild gemacht hat, zum Beispiel „Foto: Stadt Kaiserslautern“'),
});

/** The shared fields by name. Editors see the descriptions when a field is missing or wrong. */
export const PAGE_FIELDS = {
  title: name.max(90).describe('die Überschrift der Seite, höchstens 90 Zeichen'),
  description: name
    .min(50)
    .max(160)
    .describe('ein bis zwei Sätze für Suchmaschinen, 50 bis 160 Zeichen'),
  updated: isoDay.describe('der Tag der letzten Änderung in der Form 2026-11-23'),
  publish: isoDay.describe('der erste Tag, an dem die Seite erscheint, zum Beispiel 2027-01-01'),
  expires: isoDay.describe('der letzte Tag, an dem die Seite erscheint, zum Beispiel 2027-03-31'),
  draft: z.boolean().optional().describe('true (Entwurf, wird nicht veröffentlicht) oder false'),
  hero: hero
    .optional()
    .describe(
      'ein Bild mit den Feldern image, alt und credit, darunter und mit zwei Leerzeichen eingerückt',
    ),
};

/** What the fields of the group `hero` mean, by their paths. */
export const HERO_MEANINGS = Object.fromEntries(
  Object.entries(hero.shape).map(([name, field]) => [`hero.${name}`, field.description ?? '']),
);
