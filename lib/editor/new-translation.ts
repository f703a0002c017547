import { isSource, LANGUAGES } from '../base/languages.ts';
import { splitFrontMatter } from '../files/front-matter.ts';
import { type SourcePage, slugOf, type TranslatedPage } from '../files/read.ts';
import { type TranslationFields, translationSchema } from '../files/translation-schema.ts';
import { findExcess } from '../markdown/limits.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { FIELDS, sectionsOfSource } from '../translation/sections.ts';
import { type Piece, piecesOf, textOfLines } from './pieces.ts';

/** Stands in the file for a block that nobody has translated: the check tells it, so that none is published. */
const BLANK = '[Übersetzung ergänzen]';

/** What a heading, an item or a quotation begins with. */
const MARK = /^(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)?$/;

/** The text with which a translation begins: empty fields, and the blocks of German without their words. */
export function newTranslation(source: SourcePage): string {
  const { hero: _hero, ...texts } = source.fields;
  const german: Readonly<Record<string, unknown>> = texts;
  const fields = FIELDS.filter((name) => german[name] !== undefined).map((name) => `${name}:\n`);
  const lines = source.raw.body.split('\n');
  const pieces = sectionsOfSource(source).flatMap((section) => piecesOf(source.raw, section));
  const body: string[] = [];
  let done = 0;
  for (const piece of pieces) {
    body.push(...lines.slice(done, piece.from), blankOf(piece, textOfLines(lines, piece)));
    done = piece.from + piece.count;
  }
  return `---\n${fields.join('')}translation: machine\n---\n${[...body, ...lines.slice(done)].join('\n')}`;
}

/** A block without its words. What is the same in every language stays. */
function blankOf({ kind }: Piece, german: string): string {
  if (/^(?:term_|hr$)/.test(kind)) return german;
  if (kind === 'table') return `| ${BLANK} |\n|---|`;
  const [mark = ''] = /^\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)(?=\s)/.exec(german) ?? [];
  return storedBlock(kind === 'paragraph' ? '' : mark);
}

/** A block as a person sees it: an empty one has its mark alone. */
export function shownBlock(text: string): string {
  const mark = text.endsWith(BLANK) ? text.slice(0, -BLANK.length) : null;
  return mark !== null && MARK.test(mark.trim()) ? mark : text;
}

/** A block as it stands in a file, see `shownBlock`. */
export function storedBlock(text: string): string {
  const mark = text.trim();
  return MARK.test(mark) ? `${mark} ${BLANK}`.trim() : text;
}

/** Whether nobody has translated a block, as it stands in a file. */
export function isBlank(text: string): boolean {
  return text.includes(BLANK);
}

/** How many blocks of a text nobody has translated. */
export function blanksIn(text: string): number {
  return text.split(BLANK).length - 1;
}

/**
 * A translation whose head is not complete, as far as it can be read.
 *
 * @param file its path, `src/ar/kontakt.md`.
 * @returns null for another file, and where the head is no list of fields.
 */
export function unfinishedPage(file: string, text: string): TranslatedPage | null {
  const [, code] = file.split('/');
  const language = LANGUAGES.find((one) => one.code === code && !isSource(one));
  const raw = splitFrontMatter(file, text);
  if (!language || Array.isArray(raw) || findExcess(raw.body)) return null;
  const data = raw.data as Readonly<Record<string, unknown>>;
  const valid = Object.entries(translationSchema.shape).flatMap(([name, schema]) => {
    const { success } = schema.safeParse(data[name]);
    // A text that is not good yet is one all the same.
    return success || typeof data[name] === 'string' ? [[name, data[name]] as const] : [];
  });
  const fields: TranslationFields = {
    ...{ title: '', description: '', translation: 'machine' },
    ...Object.fromEntries(valid),
  };
  return { raw, slug: slugOf(file), language, fields, tokens: parseMarkdown(raw.body) };
}
