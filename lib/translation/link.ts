import type { Token } from 'markdown-it';

/** Where a link or a picture leads. */
export interface LinkTarget {
  readonly target: string;
  /** Whether it is a fact: a reference, a telephone number, an address outside the site. */
  readonly outside: boolean;
}

const OUTSIDE = /^(?:\{\{|\/\/|[a-z][a-z\d+.-]*:)/i;

/** The target of a piece of running text; null where it has none, or shows the target as its text. */
export function linkOf(token: Token): LinkTarget | null {
  const written = token.attrGet(token.type === 'image' ? 'src' : 'href');
  if (written === null || token.markup === 'autolink') return null;
  const target = String(written);
  return { target, outside: OUTSIDE.test(target) };
}
