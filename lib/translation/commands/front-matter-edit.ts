import {
  type Document,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parse,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { isEqual } from '../../base/equal.ts';

/** The front matter between its fences. */
const FRONT_MATTER =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))(.*?(?:\r\n|\n|\r))---[ \t]*(?:\r\n|\n|\r|$)/s;

/**
 * Sets one field in the front matter of a text; all other bytes stay.
 *
 * @param text of a content file with valid front matter.
 * @param value as YAML on one line.
 * @returns null where the head is written in a way that this cannot change.
 * @throws Error where the text has no front matter.
 */
export function withFrontMatterField(text: string, field: string, value: string): string | null {
  const [, fence, head] = FRONT_MATTER.exec(text) ?? [];
  if (fence === undefined || head === undefined) throw new Error('The text has no front matter');
  const yaml = withBreaks(head);
  const document = parseDocument(yaml);
  const { contents } = document;
  const before = dataOf(document);
  if (!isMap(contents) || before === null) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  const edit = pair
    ? replaced(yaml, pair, `${field}: ${value}`)
    : added(yaml, contents, `${field}: ${value}`);
  const line = edit.text.replaceAll('\n', /\r\n|\n|\r/.exec(fence)?.[0] ?? '\n');
  const after = head.slice(0, edit.from) + line + head.slice(edit.to);
  const expected = { ...before, [field]: parse(value) };
  if (!isEqual(dataOf(parseDocument(withBreaks(after))), expected)) return null;
  return text.slice(0, fence.length) + after + text.slice(fence.length + head.length);
}

/** The same text, of the same length: the parser does not know the line break of old Macs. */
function withBreaks(head: string): string {
  return head.replace(/\r(?!\n)/g, '\n');
}

/** What a head says; null where it cannot be read, or names an anchor that is not there. */
function dataOf(yaml: Document.Parsed): object | null {
  if (yaml.errors.length > 0) return null;
  try {
    return yaml.toJS() as object;
  } catch {
    return null;
  }
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A comment between the name and the value stands behind them. */
function replaced(yaml: string, { key, value }: Pair, line: string): Edit {
  const [from = 0, keyEnd = 0] = (isNode(key) && key.range) || [];
  const [start = keyEnd, end = keyEnd] = (isNode(value) && value.range) || [];
  const [comment = ''] = /[ \t]#.*/.exec(yaml.slice(keyEnd, start)) ?? [];
  // The range of a multi-line list includes its last line break, which stays.
  const to = from + yaml.slice(from, end).trimEnd().length;
  return { from, to, text: line + comment.trimEnd() };
}

/** At the end, indented as the other fields; between braces behind the last field. */
function added(yaml: string, map: YAMLMap, line: string): Edit {
  const [first, last] = [map.items[0]?.key, map.items.at(-1)];
  if (map.flow) {
    const node = isNode(last?.value) ? last.value : last?.key;
    const end = (isNode(node) && node.range?.[1]) || 0;
    const at = yaml.slice(0, end).trimEnd().length;
    return { from: at, to: at, text: `, ${line}` };
  }
  const [start = 0] = (isNode(first) && first.range) || [];
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  return { from: yaml.length, to: yaml.length, text: `${indent}${line}\n` };
}
