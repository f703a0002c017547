import { type Document, isCollection, isMap, isScalar, visit, type YAMLError } from 'yaml';
import { brief } from '../base/brief.ts';
import { groupBy } from '../base/group.ts';

/** One thing that makes YAML unreadable. */
export interface YamlMistake {
  /** Offset in the YAML, in characters. */
  readonly offset: number;
  /** What is wrong: part of a German sentence. */
  readonly reason: string;
}

/** Fields of words, in which `#` begins no comment that anybody meant. */
const TEXTS = /^(?:title|navTitle|description|teaser|alt|heroAlt|credit|reviewer|reason)$/;

/** Frequent mistakes in German, by the library's error code; its own messages are English. */
const REASONS: Record<string, string> = {
  BAD_DQ_ESCAPE: 'ein umgekehrter Schrägstrich steht zwischen Anführungszeichen',
  BAD_INDENT: 'eine Zeile ist falsch eingerückt',
  BAD_SCALAR_START: 'ein Wert beginnt mit einem Sonderzeichen',
  BLOCK_AS_IMPLICIT_KEY: 'ein Wert enthält einen Doppelpunkt',
  MISSING_CHAR: 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt',
  MULTILINE_IMPLICIT_KEY: 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt',
  TAB_AS_INDENT: 'eine Zeile beginnt mit einem Tabulator',
  TAG_RESOLVE_FAILED: 'ein Wert beginnt mit einem Sonderzeichen',
  UNEXPECTED_TOKEN: 'hier steht etwas, das nicht dazugehört',
};

/** Everything in a front matter that is not plain fields and values, from top to bottom. */
export function yamlMistakes(yaml: Document): YamlMistake[] {
  const errors = [...yaml.errors, ...yaml.warnings];
  const places = groupBy(yaml.errors, ({ pos }) => pos[0]);
  const starts = fieldStarts(yaml);
  const mistakes = errors.map((error) => {
    const sameValue = places.get(error.pos[0]) ?? [];
    return toMistake(error, sameValue.length > 1, starts);
  });
  const text = (offset: number) =>
    mistakes.push({ offset, reason: 'ein Wert beginnt mit einem Sonderzeichen' });
  // Aliases and complex keys are valid YAML; in a front matter they are text without quotes.
  visit(yaml, {
    Alias: (_key, { range }) => void text(range?.[0] ?? 0),
    // What stands behind `&` or `!!` would be lost.
    Value: (_key, { anchor, tag, range }) => {
      if (anchor !== undefined || tag !== undefined) text(range?.[0] ?? 0);
    },
    Pair: (_key, { key, value }) => {
      if (isCollection(key)) text(key.range?.[0] ?? 0);
      if (!isScalar(key) || !isScalar(value) || !TEXTS.test(String(key.value))) return;
      // With a blank behind the sign it is meant as a comment.
      if (!/^\S/.test(value.comment ?? '')) return;
      mistakes.push({
        offset: key.range?.[0] ?? 0,
        reason: `ein „#“ hinter einem Leerzeichen beginnt eine Anmerkung: „#${brief(value.comment ?? '')}“`,
      });
    },
    Map: (_key, { items }) => {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      for (const [, ...repeated] of groupBy(keys, ({ value }) => value).values()) {
        for (const { range } of repeated) {
          mistakes.push({ offset: range?.[0] ?? 0, reason: 'ein Feld steht doppelt' });
        }
      }
    },
  });
  if (mistakes.length === 0 && !isMap(yaml.contents)) {
    mistakes.push({ offset: 0, reason: 'er enthält keine Felder' });
  }
  return mistakes;
}

function toMistake(
  { code, message, pos }: YAMLError,
  isTwofold: boolean,
  starts: readonly number[],
): YamlMistake {
  // The parser reports an unclosed quote or bracket at its end; editors mend it where it starts.
  if (/^(Missing closing|Flow )/.test(message)) {
    const reason = 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen';
    return { offset: lastBefore(pos[0], starts), reason };
  }
  // Two errors at one value: the value continues on the next line, which looks like a field.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isTwofold) {
    return { offset: pos[0], reason: 'die nächste Zeile ist falsch eingerückt' };
  }
  return { offset: pos[0], reason: REASONS[code] ?? REASONS.UNEXPECTED_TOKEN ?? '' };
}

/** Where the fields of a front matter start, from top to bottom. */
function fieldStarts(yaml: Document): number[] {
  const starts: number[] = [];
  visit(yaml, {
    Pair: (_key, { key }) => {
      if (isScalar(key)) starts.push(key.range?.[0] ?? 0);
    },
  });
  return starts;
}

/** The last start before an offset, by bisection; 0 where there is none. */
function lastBefore(offset: number, starts: readonly number[]): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return starts[from - 1] ?? 0;
}
