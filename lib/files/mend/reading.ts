import type { Token } from 'markdown-it';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { parseEntryFile } from '../entries/entry-file.ts';
import { splitFrontMatter } from '../front-matter.ts';

/**
 * How a text is read, without what a mend may change: quotation marks, characters without width, blanks at the end of
 * a line. Code, targets of links and references are in it as they stand.
 */
export function readingOfText(body: string): string {
  return withoutTrailing(parseMarkdown(body).map(words).join(''));
}

/** How the front matter of a page is read; null where it cannot be. */
export function readingOfHead(lines: readonly string[]): string | null {
  const raw = splitFrontMatter('', ['---', ...lines, '---'].join('\n'));
  if (Array.isArray(raw)) return null;
  // A title is markdown too: what nobody sees may be what keeps a star from being a mark.
  const texts = Object.values(raw.data ?? {}).filter(
    (value): value is string => typeof value === 'string',
  );
  return [leveledData(raw.data), ...texts.map(readingOfText)].join('\n');
}

/** How a file of entries is read; null where a part of it cannot be. */
export function readingOfEntries(text: string): string | null {
  const { entries, unread, isWhole } = parseEntryFile('', text);
  if (!isWhole || unread.length > 0) return null;
  return leveledData(entries.map(({ name, data }) => [name, data]));
}

function words(token: Token): string {
  const { type, tag, attrs, info, markup, map, content, children } = token;
  if (type === 'text') return leveled(content);
  if (type === 'softbreak') return '\n';
  const below = (children ?? []).map(words).join('');
  if (type === 'inline') return below;
  // The content of a picture is its alternative text, which its children have too.
  const own = type === 'image' ? '' : content;
  return `${below}\n${JSON.stringify([type, tag, attrs, info, markup, map, own])}`;
}

function leveledData(data: unknown): string {
  return JSON.stringify(data, (_, value) => {
    // To records of translations, U+FEFF in a field is a space.
    if (typeof value === 'string') return leveled(value.replace(/\s+/g, ' ').trim()).trim();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.entries(value).map(([key, one]) => [leveled(key), one]);
  });
}

function leveled(text: string): string {
  return text.replace(/[„“]/g, '"').replace(/[\u200b-\u200e\ufeff]/g, '');
}

function withoutTrailing(text: string): string {
  return text.replace(/[^\S\n]+(?=\n|$)/g, '');
}
