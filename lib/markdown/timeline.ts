import type { Token } from 'markdown-it';

/**
 * Whether a list is a timeline: each item starts with a reference to a date (`{{zeit.…}}`). So editors write a
 * plain list.
 *
 * @param listIndex index of the list's opening token.
 */
export function isTimeline(tokens: readonly Token[], listIndex: number): boolean {
  const level = tokens[listIndex]?.level ?? 0;
  for (let index = listIndex + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'bullet_list_close' && token.level === level) return true;
    if (token?.type !== 'list_item_open' || token.level !== level + 1) continue;
    const first = tokens.slice(index, index + 3).find((inner) => inner.type === 'inline');
    if (!first?.children?.[0]?.content.startsWith('zeit.')) return false;
  }
  return false;
}
