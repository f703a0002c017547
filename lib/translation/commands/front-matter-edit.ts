import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** The front matter between its fences. */
const FRONT_MATTER =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))(.*?(?:\r\n|\n|\r))---[ \t]*(?:\r\n|\n|\r|$)/s;

/**
 * Sets one field in the front matter of a text; all other bytes stay.
 *
 * @param text of a content file with valid front matter.
 * @param value as YAML.
 * @throws Error where the text has no front matter.
 */
export function withFrontMatterField(text: string, field: string, value: string): string {
  const [, fence, head] = FRONT_MATTER.exec(text) ?? [];
  if (fence === undefined || head === undefined) throw new Error('The text has no front matter');
  const [from, to] = rangeOf(head, field);
  const isNew = from === to;
  const end = /\r\n|\n|\r/.exec(fence)?.[0] ?? '\n';
  const line = `${field}: ${value}${isNew ? end : ''}`;
  return text.slice(0, fence.length + from) + line + text.slice(fence.length + to);
}

/** Start and end of a field with its value; twice the end of the YAML where it is missing. */
function rangeOf(head: string, field: string): readonly [number, number] {
  const { contents } = parseDocument(head);
  const pairs = isMap(contents) ? contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === field);
  const key = isScalar(pair?.key) ? pair.key.range : null;
  if (!pair || !key) return [head.length, head.length];
  const end = isNode(pair.value) ? pair.value.range?.[1] : undefined;
  // The range of a multi-line list includes its last line break, which stays.
  return [key[0], key[0] + head.slice(key[0], end ?? key[1]).trimEnd().length];
}
