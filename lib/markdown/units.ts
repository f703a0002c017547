import type { Token } from 'markdown-it';

/** What stands beside an amount in the languages of the site; a reference to one brings its own. */
const UNITS = {
  euro: {
    left: /(?:€|EUR) ?$/u,
    right: /^[ \u00a0]?(?:€|(?:EUR|[Ee]uros?|euroi?|avro|евро|євро|يورو|یورو)(?!\p{L}))/u,
  },
  percent: {
    left: /(?!)/,
    right:
      /^[ \u00a0]?(?:[%٪]|(?:Prozent|percent|per cent|процент[а-я]*|відсотк[а-яі]*)(?!\p{L}))/u,
  },
} as const;

/** The unit that is written beside a reference to an amount: „13,90 Euro Euro“; null where there is none. */
export function doubledUnit(
  kind: keyof typeof UNITS,
  before: Token | undefined,
  behind: Token | undefined,
): string | null {
  const { left, right } = UNITS[kind];
  const [unit] = wordAt(before, left) ?? wordAt(behind, right) ?? [];
  return unit?.trim() ?? null;
}

function wordAt(token: Token | undefined, pattern: RegExp): RegExpExecArray | null {
  return token?.type === 'text' ? pattern.exec(token.content) : null;
}
