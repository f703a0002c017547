import type { Token } from 'markdown-it';
import { eachInline } from './walk.ts';

/**
 * Marks every link that is all there is in its paragraph or list item, so that the style sheet can make it
 * as large as a finger: a link in the line of a text need not be (WCAG 2.5.5).
 */
export function markLoneLinks(tokens: readonly Token[]): void {
  eachInline(tokens, 0, ({ children }) => {
    const [open] = children ?? [];
    const end = children?.findIndex(({ type }) => type === 'link_close') ?? -1;
    if (open?.type === 'link_open' && end + 1 === children?.length) {
      open.attrJoin('class', 'alone');
    }
  });
}
