import { z } from 'zod';
import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import { type FieldMeanings, fieldProblems } from './field-problems.ts';
import type { RawFile } from './front-matter.ts';
import { isoDay, text } from './page-fields.ts';
import { isPerson } from './person.ts';
import { frontMatterSchema } from './schema.ts';

const { title, navTitle, description, teaser } = frontMatterSchema.shape;

/** What is no person and no office: programs that translate, and no answer. */
const PROGRAM =
  /\b(?:google|deepl|chat-?gpt|gpt-?\d|copilot|gemini|claude|bing|ki|ai)\b|^(?:ja|nein|unbekannt|niemand|yes|no|[-–?.]+|n\/a|k\. ?A\.)$/i;

const exception = z.strictObject({
  // Not `text`: a reference has braces.
  value: z
    .string()
    .trim()
    .min(1)
    .describe('die Zahl, Adresse oder der Verweis in Anführungszeichen'),
  reason: text.min(10).describe('warum die Abweichung richtig ist'),
});

/** Front matter of a translation; all other fields come from the German page. */
export const translationSchema = z
  .strictObject({
    title,
    navTitle,
    description,
    teaser,
    heroAlt: text.optional().describe('was auf dem Foto zu sehen ist, in der Sprache der Seite'),
    translation: z
      .enum(['machine', 'reviewed'])
      .describe('„machine“ (maschinell, ungeprüft) oder „reviewed“ (geprüft)'),
    reviewer: text
      .superRefine((value, context) => {
        if (PROGRAM.test(value)) {
          const message = `steht „${brief(value)}“, das ist niemand mit einer Funktion`;
          const fix =
            'Hat kein Mensch geprüft, schreiben Sie „translation: machine“, und löschen Sie „reviewer“ und „reviewed“.';
          context.addIssue({ code: 'custom', message, params: { fix } });
        }
        if (!isPerson(value)) return;
        const message = `steht wohl der Name eines Menschen: „${brief(value)}“`;
        const fix =
          'Nennen Sie die Funktion, zum Beispiel „Sprachmittlung der Stadt“. Namen veröffentlicht die Website nicht.';
        context.addIssue({ code: 'custom', message, params: { fix } });
      })
      .optional()
      .describe('die Funktion der Person, die geprüft hat, kein Name'),
    reviewed: isoDay.optional().describe('der Tag der Prüfung in der Form 2026-11-23'),
    source: z
      .array(z.string().regex(/^m[0-9a-f]+(?:-\d+)?$/))
      .optional()
      .describe('der Stand des deutschen Textes, den „npm run translations -- accept“ einträgt'),
    updated: isoDay
      .optional()
      .describe('der Tag der letzten Änderung, den „npm run translations -- accept“ einträgt'),
    exceptions: z
      .array(exception)
      .optional()
      .describe('eine Liste begründeter Abweichungen mit den Feldern value und reason'),
  })
  .superRefine((fields, context) => {
    const missing = (field: 'reviewer' | 'reviewed') => {
      if (fields.translation !== 'reviewed' || fields[field] !== undefined) return;
      context.addIssue({
        code: 'invalid_type',
        expected: 'string',
        input: undefined,
        path: [field],
      });
    };
    missing('reviewer');
    missing('reviewed');
    // A reviewer contradicts `translation: machine`.
    if (fields.translation === 'machine' && (fields.reviewer ?? fields.reviewed) !== undefined) {
      context.addIssue({
        code: 'invalid_value',
        values: ['reviewed'],
        input: 'machine',
        path: ['translation'],
      });
    }
  });

/** The typed front matter of a translation. */
export type TranslationFields = z.infer<typeof translationSchema>;

const FIELDS: FieldMeanings = Object.fromEntries([
  ...Object.entries(translationSchema.shape).map(([name, field]) => [name, field.description]),
  ...Object.entries(exception.shape).map(([name, field]) => [
    `exceptions.${name}`,
    field.description,
  ]),
]);

/**
 * Parses the front matter of a translation.
 *
 * @returns the typed fields, or every problem in it with its line.
 */
export function parseTranslationFields(raw: RawFile): TranslationFields | Problem[] {
  const data = raw.data ?? {};
  if (Object.hasOwn(data, 'layout') && !Object.hasOwn(data, 'translation')) {
    const message =
      'Dieser Kopf gehört zu einer deutschen Seite, doch die Datei liegt im Ordner einer anderen Sprache.';
    const fix =
      'Der Kopf einer Übersetzung hat „title“, „description“ und „translation: machine“. Löschen Sie „layout“ und die anderen Felder.';
    return [{ file: raw.file, line: raw.lines.get('layout') ?? 1, message, fix }];
  }
  const result = translationSchema.safeParse(raw.data ?? {});
  return result.success ? result.data : fieldProblems(raw, result.error.issues, FIELDS);
}
