import slugify, { type Options } from '@sindresorhus/slugify';
import type { Token } from 'markdown-it';
import type { Inline } from './inline.ts';
import { type ReadState, report } from './read-state.ts';

/** The layout sets the title as h1, so the text itself starts one level below. */
const FIRST_LEVEL = 2;

/** As docs/redaktion.md says it: small letters, hyphens for spaces, nothing for other characters. */
const SLUG = { decamelize: false, customReplacements: [['&', ' ']] } satisfies Options;

/** Ids of every page's layout; a heading of that text gets a number behind it. */
const LAYOUT_IDS = ['inhalt', 'today', 'offer', 'wetterquelle'];
/** Id of the start page's help numbers. */
const START_IDS = ['hilfe'];

/**
 * Gives every heading an id to link to and checks that no level is skipped, because people who
 * navigate by headings would look for the missing one (WCAG 2.2, technique G141).
 */
export function readHeadings(inlines: readonly Inline[], state: ReadState): void {
  const citationIds = state.citations.map((_, index) => `quelle-${index + 1}`);
  const listIds = citationIds.length > 0 ? ['quellen', ...citationIds] : [];
  const taken = new Set([...LAYOUT_IDS, ...listIds]);
  for (const { inline, index, line } of inlines) {
    const open = state.source.tokens[index - 1];
    if (open?.type !== 'heading_open') continue;
    checkHeading(open, inline.content.trim() === '', line, state);
    const text = plainText(inline, state);
    const given = state.source.headingIds?.[state.headings.length];
    const id = uniqueId(given ?? (slugify(text, SLUG) || 'abschnitt'), taken);
    taken.add(id);
    state.headingIds.set(open, id);
    state.headings.push({ id, level: levelOf(open), text });
  }
}

function levelOf(open: Token): number {
  return Number(open.tag.slice(1));
}

function checkHeading(open: Token, isEmpty: boolean, line: number, state: ReadState): void {
  const level = levelOf(open);
  const above = state.headings.at(-1)?.level ?? FIRST_LEVEL - 1;
  if (level < FIRST_LEVEL) {
    report(
      state,
      line,
      'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht.',
      'Schreiben Sie „##“. Die oberste Überschrift ist das Feld „title“ im Kopf.',
    );
  } else if (level > above + 1) {
    report(
      state,
      line,
      `Vor dieser Überschrift fehlt eine der Stufe ${above + 1}.`,
      `Schreiben Sie sie mit ${'#'.repeat(above + 1)} statt mit ${open.markup}.`,
    );
  }
  if (!isEmpty) return;
  report(
    state,
    line,
    'Diese Überschrift ist leer.',
    `Schreiben Sie sie hinter „${open.markup}“, oder löschen Sie die Zeile.`,
  );
}

/** The text of a heading without its markup. */
function plainText({ children }: Token, { source: { transform } }: ReadState): string {
  const words = (children ?? []).map(({ type, content }) => {
    if (type === 'text') return transform?.(content) ?? content;
    return type === 'code_inline' ? content : '';
  });
  return words.join('').trim();
}

/** Id of the part of the start page that shows a page's excerpt. */
export function excerptId(slug: string): string {
  return uniqueId(slug, new Set([...LAYOUT_IDS, ...START_IDS]));
}

function uniqueId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** Reports a heading that markdown does not take for one, so that its marks would show on the page. */
export function checkMiswrittenHeading(text: string, line: number, state: ReadState): void {
  const [, marks] = /^(#{2,6})[^\s#]/.exec(text) ?? [];
  if (marks === undefined) return;
  const message = 'Hier soll eine Überschrift stehen, doch das Leerzeichen fehlt.';
  report(state, line, message, `Schreiben Sie „${marks} Überschrift“.`);
}
