import { isCollection, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { listEdit } from './yaml-list.ts';
import { contentEnd, type Edit, lineEnd, lineStart } from './yaml-places.ts';
import { type FieldValue, flow, linesOf, type Schema, scalar } from './yaml-write.ts';

/** The edit that sets a field below a node; undefined removes it. */
export function editFor(
  text: string,
  node: unknown,
  [name = '', ...rest]: readonly string[],
  value: FieldValue,
  schema: Schema,
): Edit {
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return rest.length > 0
      ? editFor(text, item, rest, value, schema)
      : replacedItem(text, item, value, schema, node.flow);
  }
  const set = rest.reduceRight<FieldValue>((inner, key) => ({ [key]: inner }), value);
  if (!isMap(node)) return first(text, name, set, schema);
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (pair && rest.length > 0 && isCollection(pair.value)) {
    return editFor(text, pair.value, rest, value, schema);
  }
  if (!pair)
    return node.flow
      ? addedInFlow(text, node, name, set, schema)
      : added(text, node, name, set, schema);
  return set === undefined
    ? removed(text, node, pair)
    : replaced(text, pair, set, schema, node.flow);
}

/** Adds a field between braces, behind the last one. */
function addedInFlow(
  text: string,
  map: YAMLMap,
  name: string,
  value: FieldValue,
  schema: Schema,
): Edit {
  const last = map.items.at(-1);
  const at = last ? contentEnd(text, endOf(last)) : (map.range?.[0] ?? 0) + 1;
  const written = `${name}: ${flow(value, schema)}`;
  return { from: at, to: at, text: last ? `, ${written}` : written };
}

/** Adds a line to a text without fields; it may have comments. */
function first(text: string, name: string, value: FieldValue, schema: Schema): Edit {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { from: text.length, to: text.length, text: gap + linesOf(name, value, 0, schema) };
}

/** Adds a line below the last field. */
function added(text: string, map: YAMLMap, name: string, value: FieldValue, schema: Schema): Edit {
  const first = map.items[0]?.key;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = start - lineStart(text, start);
  const end = contentEnd(text, map.range?.[1] ?? text.length);
  const line = lineEnd(text, end);
  const written = linesOf(name, value, indent, schema);
  if (line === text.length) return { from: line, to: line, text: `\n${written}` };
  return { from: line + 1, to: line + 1, text: `${written}\n` };
}

/** Removes the lines of a field, with what stands behind it. */
function removed(text: string, map: YAMLMap, pair: Pair): Edit {
  const from = lineStart(text, startOf(pair.key));
  const to = lineEnd(text, contentEnd(text, endOf(pair)));
  // A group without fields is none.
  if (map.items.length === 1 && from > 0) {
    const above = lineStart(text, from - 1);
    if (/^\s*[\w-]+:\s*$/.test(text.slice(above, from))) {
      return { from: above, to: Math.min(to + 1, text.length), text: '' };
    }
  }
  if (to === text.length) return { from: Math.max(0, from - 1), to, text: '' };
  return { from, to: to + 1, text: '' };
}

function replaced(
  text: string,
  pair: Pair,
  value: FieldValue,
  schema: Schema,
  isFlow = false,
): Edit {
  const key = startOf(pair.key);
  const indent = key - lineStart(text, key);
  const keyEnd = text.indexOf(':', isNode(pair.key) ? (pair.key.range?.[1] ?? key) : key) + 1;
  const node = isNode(pair.value) ? pair.value : null;
  const from = node?.range?.[0] ?? keyEnd;
  const to = node ? contentEnd(text, node.range?.[1] ?? keyEnd) : keyEnd;
  const isEmpty = to <= from && !(isScalar(node) && node.type?.startsWith('QUOTE'));
  if (typeof value !== 'object') {
    const type = isScalar(node) ? node.type : undefined;
    // Nothing stands for an empty text, so that a new one gets no quotes.
    if (value === '' && schema === 'failsafe' && type === 'PLAIN')
      return { from: keyEnd, to, text: '' };
    const written = isFlow ? flow(value, schema, type) : scalar(value, type, schema);
    // A list below its name becomes a value behind it.
    const start = isEmpty || !text.slice(keyEnd, from).includes('\n') ? from : keyEnd;
    if (isEmpty) return { from: keyEnd, to: keyEnd, text: written && ` ${written}` };
    return { from: start, to, text: start === keyEnd ? ` ${written}` : written };
  }
  if (isSeq(node) && Array.isArray(value))
    return listEdit(text, node.items, value, schema, node.flow);
  const lines = linesOf('', value, indent, schema).slice(indent + 1);
  return { from: keyEnd, to: Math.max(to, keyEnd), text: lines };
}

/** Replaces a value of a list; what stands behind it in its line stays. */
function replacedItem(
  text: string,
  node: unknown,
  value: FieldValue,
  schema: Schema,
  isFlow = false,
): Edit {
  const to = contentEnd(text, (isNode(node) && node.range?.[1]) || 0);
  const type = isScalar(node) ? node.type : undefined;
  const written = isFlow ? flow(value, schema) : scalar(value, type, schema);
  return { from: startOf(node), to, text: written };
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function endOf({ key, value }: Pair): number {
  const node = isNode(value) ? value : key;
  return (isNode(node) && node.range?.[1]) || 0;
}
