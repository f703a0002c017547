import slugify, { type Options } from '@sindresorhus/slugify';
import type { Token } from 'markdown-it';
import { eachInline, report, type Walk } from './walk.ts';

/** The layout sets the title as h1, so the text itself starts one level below. */
const FIRST_LEVEL = 2;

/** As docs/redaktion.md says it: small letters, hyphens for spaces, nothing for other characters. */
const SLUG = { decamelize: false, customReplacements: [['&', ' ']] } satisfies Options;

/**
 * Gives every heading an id to link to and checks that no level is skipped, because people who
 * navigate by headings would look for the missing one (WCAG 2.2, technique G141).
 */
export function anchorHeadings(tokens: Token[], firstLine: number, walk: Walk): void {
  eachInline(tokens, firstLine, (inline, line, index) => {
    const open = tokens[index - 1];
    if (open?.type !== 'heading_open') return;
    const level = Number(open.tag.slice(1));
    const above = walk.headings.at(-1)?.level ?? FIRST_LEVEL - 1;
    if (level < FIRST_LEVEL) {
      report(
        walk,
        line,
        'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht.',
        'Schreiben Sie „##“. Die oberste Überschrift ist das Feld „title“ im Kopf.',
      );
    } else if (level > above + 1) {
      report(
        walk,
        line,
        `Vor dieser Überschrift fehlt eine der Stufe ${above + 1}.`,
        `Schreiben Sie sie mit ${'#'.repeat(above + 1)} statt mit ${open.markup}.`,
      );
    }
    if (inline.content.trim() === '') {
      report(
        walk,
        line,
        'Diese Überschrift ist leer.',
        `Schreiben Sie sie hinter „${open.markup}“, oder löschen Sie die Zeile.`,
      );
    }
    const text = plainText(inline);
    const given = walk.context.headingIds?.[walk.headings.length];
    const id = uniqueId(given ?? (slugify(text, SLUG) || 'abschnitt'), walk);
    open.attrSet('id', id);
    walk.headings.push({ id, level, text });
  });
}

/** The text of a heading without its markup. */
function plainText(inline: Token): string {
  const words = (inline.children ?? []).filter(({ type }) => /^(text|code_inline)$/.test(type));
  return words
    .map((word) => word.content)
    .join('')
    .trim();
}

function uniqueId(slug: string, walk: Walk): string {
  const taken = new Set(walk.headings.map((heading) => heading.id));
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** Reports a heading that markdown does not take for one, so that its marks would stand on the page. */
export function checkMiswrittenHeading(text: string, line: number, walk: Walk): void {
  const [, marks] = /^(#{2,6})[^\s#]/.exec(text) ?? [];
  if (marks === undefined) return;
  const message = 'Hier soll eine Überschrift stehen, doch das Leerzeichen fehlt.';
  report(walk, line, message, `Schreiben Sie „${marks} Überschrift“.`);
}
