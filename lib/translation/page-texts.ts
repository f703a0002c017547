import type { Token } from 'markdown-it';
import type { SourcePage, TranslatedPage } from '../files/read.ts';

/** A text of a page with its line of the file. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** The texts of the head of a page, each with its line of the file. */
export function headOf({ raw, fields }: SourcePage | TranslatedPage): Piece[] {
  const { title, navTitle, teaser, description } = fields;
  const alt = 'hero' in fields ? { 'hero.alt': fields.hero?.alt } : {};
  const heroAlt = 'heroAlt' in fields ? { heroAlt: fields.heroAlt } : {};
  return Object.entries({ title, navTitle, description, teaser, ...alt, ...heroAlt }).map(
    ([name, text = '']) => ({ text, line: raw.lines.get(name) ?? 1 }),
  );
}

/** The running text of paragraphs, items and headings. A quotation may be in any language. */
export function piecesOf({ raw, tokens }: SourcePage | TranslatedPage): Piece[] {
  let depth = 0;
  let line = 0;
  return tokens.flatMap(({ type, nesting, map, children }) => {
    if (type.startsWith('blockquote')) depth += nesting;
    if (map) line = map[0];
    if (type !== 'inline' || depth > 0) return [];
    return [{ text: typedIn(children).trim(), line: raw.bodyLine + line }];
  });
}

/** The headings of a page. */
export function headingsOf({ raw, tokens }: SourcePage | TranslatedPage): Piece[] {
  return tokens.flatMap(({ type, map }, index) => {
    if (type !== 'heading_open') return [];
    const text = typedIn(tokens[index + 1]?.children);
    return [{ text, line: raw.bodyLine + (map?.[0] ?? 0) }];
  });
}

/** What somebody typed, with a blank for each mark and reference. */
function typedIn(children: readonly Token[] | null | undefined): string {
  return (children ?? []).map(({ type, content }) => (type === 'text' ? content : ' ')).join('');
}

/** A text without what it quotes, which may be in any language: „Ich brauche einen Termin.“ */
export function withoutQuotations(text: string): string {
  return text.replace(/[„“”"«»][^„“”"«»]*[“”"«»]/g, ' ');
}
