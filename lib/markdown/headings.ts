import type { Token } from 'markdown-it';
import { newNames } from '../base/new-names.ts';
import type { Inline } from './inline.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { slugOfHeading } from './slug.ts';

/** The layout writes the title as h1, so the text starts with h2. */
const FIRST_LEVEL = 2;

/**
 * Gives every heading an id and checks that no level is skipped. People who navigate by headings would look for the
 * missing one (WCAG 2.2, technique G141). Ids of layouts begin with `_`, which no slug contains.
 */
export function readHeadings(inlines: readonly Inline[], state: ReadState): void {
  const freeId = newNames([]);
  for (const { inline, index, line } of inlines) {
    const open = state.source.tokens[index - 1];
    if (open?.type !== 'heading_open') continue;
    checkHeading(open, inline.content.trim() === '', line, state);
    const text = plainText(inline, state);
    const given = state.source.headingIds?.[state.headings.length];
    const id = freeId(given ?? (slugOfHeading(text) || 'abschnitt'));
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
  if (isEmpty) {
    addProblem(
      state,
      line,
      'Diese Überschrift ist leer.',
      `Schreiben Sie sie hinter „${open.markup}“, oder löschen Sie die Zeile.`,
    );
  } else if (level < FIRST_LEVEL) {
    addProblem(
      state,
      line,
      'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht.',
      'Schreiben Sie „##“. Die oberste Überschrift ist das Feld „title“ im Kopf.',
    );
  } else if (level > above + 1) {
    addProblem(
      state,
      line,
      `Vor dieser Überschrift fehlt eine der Stufe ${above + 1}.`,
      `Schreiben Sie sie mit ${'#'.repeat(above + 1)} statt mit ${open.markup}.`,
    );
  }
}

/** The text of a heading without markup. */
function plainText({ children }: Token, { source: { transform } }: ReadState): string {
  const words = (children ?? []).map(({ type, content }) => {
    if (type === 'text') return transform?.(content) ?? content;
    return type === 'code_inline' ? content : '';
  });
  return words.join('').trim();
}
