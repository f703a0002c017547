import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { parseFields } from './entry-problems.ts';
import { text } from './fields.ts';
import type { RawEntry } from './raw-entry.ts';
import { CODES } from './visit-fields.ts';

/** Words that people use, and the place that answers them. */
export interface Keywords {
  readonly raw: RawEntry;
  /** Slug of a page, and the id of a heading on it; empty for its beginning. */
  readonly slug: string;
  readonly anchor: string;
  /** Words by the code of their language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const list = text.transform((value) => [
  ...new Set(value.split(/[,،]/).flatMap((word) => word.trim() || [])),
]);

const KEYWORDS = z.strictObject({
  seite: text
    .regex(
      /^(?:[a-z\d-]+\/)?[a-z\d-]+\.md(?:#[\w-]+)?$/,
      'das ist keine Seite wie „themen/geld.md“ oder „themen/geld.md#wie-viel-geld-ist-das“',
    )
    .describe('die Seite, die antwortet, und wenn möglich hinter „#“ ihre Überschrift'),
  woerter: z
    .strictObject(Object.fromEntries(CODES.map((code) => [code, list.optional()])), {
      error: 'hier gehört für jede Sprache eine Zeile wie „de: Wort, anderes Wort“ hin',
    })
    .transform((given): Keywords['words'] =>
      Object.fromEntries(CODES.map((code) => [code, given[code] ?? []])),
    )
    .describe('für jede Sprache eine Zeile mit Wörtern, mit Kommas dazwischen'),
});

/** Reads an entry of `woerter.yaml`. */
export function parseKeywords(raw: RawEntry): Keywords | Problem[] {
  const read = parseFields(raw, `Die Wörter „${brief(raw.name)}“`, KEYWORDS);
  if (Array.isArray(read)) return read;
  const [file = '', anchor = ''] = read.fields.seite.split('#');
  return { raw, slug: file.slice(0, -'.md'.length), anchor, words: read.fields.woerter };
}
