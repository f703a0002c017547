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
  const place = placeOf(head, field);
  const end = /\r\n|\n|\r/.exec(fence)?.[0] ?? '\n';
  const line = 'indent' in place ? `${place.indent}${field}: ${value}${end}` : `${field}: ${value}`;
  return text.slice(0, fence.length + place.from) + line + text.slice(fence.length + place.to);
}

/** Start and end of a field with its value; where it is missing, the end of the YAML, and how its lines are indented. */
function placeOf(head: string, field: string) {
  // The parser does not know the line break of old Macs.
  const yaml = head.replace(/\r(?!\n)/g, '\n');
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) ? contents.items : [];
  const keys = pairs.map(({ key }) => (isScalar(key) && key.range ? key.range : [0, 0]));
  const at = pairs.findIndex(({ key }) => isScalar(key) && key.value === field);
  const [from, keyEnd] = keys[at] ?? [];
  if (from === undefined || keyEnd === undefined) {
    const [first = 0] = keys[0] ?? [];
    const indent = yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
    return { from: head.length, to: head.length, indent };
  }
  const value = pairs[at]?.value;
  const end = isNode(value) ? value.range?.[1] : undefined;
  // The range of a multi-line list includes its last line break, which stays.
  return { from, to: from + head.slice(from, end ?? keyEnd).trimEnd().length };
}
