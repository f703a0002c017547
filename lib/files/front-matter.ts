import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { alsoIn } from '../base/also-in.ts';
import { groupBy } from '../base/group.ts';
import type { Problem } from '../base/problem.ts';
import { type YamlMistake, yamlMistakes } from './yaml-mistakes.ts';

/** A content file split into front matter and body, not validated yet. */
export interface RawFile {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** The parsed YAML of the front matter. */
  readonly data: unknown;
  /** Line of each field, by its path joined with dots (`hero.alt`, `sections.0`), counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** The text below the front matter. */
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** Most characters of a front matter; a usual one has 1,000. The parser of YAML takes longer than its length. */
const LIMIT = 20_000;

const FENCE = /^---[ \t]*$/;

/**
 * Splits a content file into front matter and body and parses the YAML.
 *
 * @returns the parts, or the problems that make the file unreadable.
 */
export function splitFrontMatter(file: string, text: string): RawFile | Problem[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!FENCE.test(lines[0] ?? '')) {
    const message = 'Der Kopf der Seite fehlt.';
    const fix =
      'Beginnen Sie die Datei mit einer Zeile „---“, darunter die Felder (title, description …), dann wieder „---“.';
    return [{ file, line: 1, message, fix }];
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const message = 'Der Kopf der Seite hat kein Ende.';
    const fix = 'Schreiben Sie unter das letzte Feld eine Zeile, in der nur „---“ steht.';
    return [{ file, line: 1, message, fix }];
  }
  const head = lines.slice(1, end).join('\n');
  if (head.length > LIMIT) {
    const message = 'Der Kopf der Seite ist zu lang: Er hat mehr als 20.000 Zeichen.';
    const fix =
      'Der Text der Seite gehört unter die zweite Zeile „---“. Kürzen Sie die Felder darüber.';
    return [{ file, line: 1, message, fix }];
  }
  const counter = new LineCounter();
  const yaml = parseDocument(head, {
    lineCounter: counter,
    // Both take the square of the time: a copy of the line for each error, and equal fields, see yaml-mistakes.ts.
    prettyErrors: false,
    uniqueKeys: false,
  });
  // The YAML starts on the second line of the file.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  if (yaml.errors.length === 0 && yaml.contents === null) {
    const message = 'Der Kopf der Seite ist leer.';
    const fix =
      'Schreiben Sie zwischen die Zeilen „---“ die Felder (title, description …), wie auf den anderen Seiten.';
    return [{ file, line: 1, message, fix }];
  }
  const mistakes = yamlMistakes(yaml);
  if (mistakes.length > 0) return unreadable(file, mistakes, lineAt);
  return {
    file,
    data: yaml.toJS(),
    lines: fieldLines(yaml, lineAt),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** One problem per line and reason: further ones follow from the first and would confuse. */
function unreadable(
  file: string,
  mistakes: readonly YamlMistake[],
  lineAt: (offset: number) => number,
): Problem[] {
  const reasons = new Map<number, string>();
  for (const { offset, reason } of mistakes) {
    if (!reasons.has(lineAt(offset))) reasons.set(lineAt(offset), reason);
  }
  const groups = groupBy(reasons, ([, reason]) => reason);
  return [...groups].map(([reason, [[line] = [1], ...others]]) => ({
    file,
    line,
    message: `Der Kopf der Seite ist nicht lesbar (${reason}).${alsoIn(others.map(([at]) => at))}`,
    fix: 'Jede Zeile hat die Form „feld: Wert“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.',
  }));
}

/** Line of each field of a YAML document, by its path joined with dots. */
export function fieldLines(
  yaml: Document,
  lineAt: (offset: number) => number,
): Map<string, number> {
  const lines = new Map<string, number>();
  const visit = (node: unknown, prefix: string) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) enter(key.range, value, `${prefix}${String(key.value)}`);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        if (isNode(item)) enter(item.range, item, `${prefix}${index}`);
      });
    }
  };
  const enter = (range: readonly number[] | null | undefined, value: unknown, path: string) => {
    lines.set(path, lineAt(range?.[0] ?? 0));
    visit(value, `${path}.`);
  };
  visit(yaml.contents, '');
  return lines;
}
