import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import { LANGUAGES, type Language } from '../../base/languages.ts';
import type { Problem } from '../../base/problem.ts';
import { isForeign } from '../../base/script.ts';
import { parseFields } from './entry-problems.ts';
import { filled, line, text } from './fields.ts';
import { inForm } from './form.ts';
import type { RawEntry } from './raw-entry.ts';
import { CODES } from './visit-fields.ts';

/** Words that people use, and the place that answers them. */
export interface Keywords {
  readonly raw: RawEntry;
  /** Slug of a page, and the id of a heading on it; empty for its beginning. */
  readonly slug: string;
  readonly anchor: string;
  /** Words of the index from A to Z, which the search finds too. */
  readonly words: WordsByCode;
  /** Words that the search alone finds: spoken ones, other forms. */
  readonly searched: WordsByCode;
}

/** Words by the code of their language. */
type WordsByCode = Readonly<Record<string, readonly string[]>>;

/** Most characters of what people look up; a sentence has more. */
const WORD_LIMIT = 60;

/** Words of a language with commas between them. */
function listFor(language: Language) {
  return line
    .transform((value) => [...new Set(value.split(/[,،]/).flatMap((word) => word.trim() || []))])
    .superRefine((given, context) => {
      const add = (message: string) => context.addIssue({ code: 'custom', message });
      if (given.length === 0) add('hier steht kein Wort');
      for (const word of given) {
        const fault = text.safeParse(word).error?.issues[0];
        if (fault) context.addIssue({ ...fault, path: [] });
        else if (/[;؛]/.test(word)) add('zwischen den Wörtern stehen Kommas');
        else if (word.length > WORD_LIMIT) {
          add(`„${brief(word)}“ ist ein Satz, gesucht wird nach Wörtern`);
        } else if (isForeign(word, language)) {
          add(`„${brief(word)}“ ist nicht in der Schrift dieser Sprache`);
        }
      }
    });
}

const LANGUAGE_LINES = 'hier gehört für jede Sprache eine Zeile wie „de: Wort, anderes Wort“ hin';
const LISTS = Object.fromEntries(
  LANGUAGES.flatMap((one) => (one.pseudo ? [] : [[one.code, listFor(one).optional()]])),
);

const lists = inForm(
  z
    .preprocess(filled, z.strictObject(LISTS, { error: LANGUAGE_LINES }))
    .transform(
      (given): WordsByCode => Object.fromEntries(CODES.map((code) => [code, given[code] ?? []])),
    ),
  { kind: 'languages' },
);

export const KEYWORDS = z.strictObject({
  seite: line
    .regex(
      /^(?:[a-z\d-]+\/)?[a-z\d-]+\.md(?:#[\w-]+)?$/,
      'das ist keine Seite wie „themen/geld.md“ oder „themen/geld.md#wie-viel-geld-ist-das“',
    )
    .describe('die Seite, die antwortet, und wenn möglich hinter „#“ ihre Überschrift'),
  woerter: lists.describe('für jede Sprache eine Zeile mit Wörtern, mit Kommas dazwischen'),
  suche: lists
    .optional()
    .describe('wie „woerter“, aber nur für die Suche, nicht für das Verzeichnis von A bis Z'),
});

/** Reads an entry of `woerter.yaml`. */
export function parseKeywords(raw: RawEntry): Keywords | Problem[] {
  const read = parseFields(raw, `Die Wörter „${brief(raw.name)}“`, KEYWORDS);
  if (Array.isArray(read)) return read;
  const { seite, woerter: words, suche: searched = {} } = read.fields;
  const [file = '', anchor = ''] = seite.split('#');
  return { raw, slug: file.slice(0, -'.md'.length), anchor, words, searched };
}
