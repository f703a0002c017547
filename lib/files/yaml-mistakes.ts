import { type Document, isCollection, isMap, isScalar, visit, type YAMLError } from 'yaml';

/** One thing that makes YAML unreadable. */
export interface YamlMistake {
  /** Offset in the YAML, in characters. */
  readonly offset: number;
  /** What is wrong: part of a German sentence. */
  readonly reason: string;
}

/** Frequent mistakes in German, by the library's error code; its own messages are English. */
const REASONS: Record<string, string> = {
  BAD_DQ_ESCAPE: 'ein umgekehrter Schrägstrich steht zwischen Anführungszeichen',
  BAD_INDENT: 'eine Zeile ist falsch eingerückt',
  BAD_SCALAR_START: 'ein Wert beginnt mit einem Sonderzeichen',
  BLOCK_AS_IMPLICIT_KEY: 'ein Wert enthält einen Doppelpunkt',
  DUPLICATE_KEY: 'ein Feld steht doppelt',
  MISSING_CHAR: 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt',
  MULTILINE_IMPLICIT_KEY: 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt',
  TAB_AS_INDENT: 'eine Zeile beginnt mit einem Tabulator',
  TAG_RESOLVE_FAILED: 'ein Wert beginnt mit einem Sonderzeichen',
  UNEXPECTED_TOKEN: 'hier steht etwas, das nicht dazugehört',
};

/** Everything in a front matter that is not plain fields and values, from top to bottom. */
export function yamlMistakes(yaml: Document): YamlMistake[] {
  const mistakes = [...yaml.errors, ...yaml.warnings].map((error) => toMistake(error, yaml));
  const text = (offset: number) =>
    mistakes.push({ offset, reason: 'ein Wert beginnt mit einem Sonderzeichen' });
  // Aliases and complex keys are valid YAML; in a front matter they are text without quotes.
  visit(yaml, {
    Alias: (_key, { range }) => void text(range?.[0] ?? 0),
    Pair: (_key, { key }) => {
      if (isCollection(key)) text(key.range?.[0] ?? 0);
    },
  });
  if (mistakes.length === 0 && yaml.contents !== null && !isMap(yaml.contents)) {
    mistakes.push({ offset: 0, reason: 'er enthält keine Felder' });
  }
  return mistakes;
}

function toMistake({ code, message, pos }: YAMLError, yaml: Document): YamlMistake {
  // The parser reports an unclosed quote or bracket at its end; editors mend it where it starts.
  if (/^(Missing closing|Flow )/.test(message)) {
    const reason = 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen';
    return { offset: lastFieldBefore(pos[0], yaml), reason };
  }
  const sameValue = yaml.errors.filter((error) => error.pos[0] === pos[0]);
  // Two errors at one value: the value continues on the next line, which looks like a field.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && sameValue.length > 1) {
    return { offset: pos[0], reason: 'die nächste Zeile ist falsch eingerückt' };
  }
  return { offset: pos[0], reason: REASONS[code] ?? 'kein gültiges YAML' };
}

function lastFieldBefore(offset: number, yaml: Document): number {
  let found = 0;
  visit(yaml, {
    Pair: (_key, { key }) => {
      const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
      if (start < offset) found = start;
    },
  });
  return found;
}
