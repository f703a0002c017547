import { isNode } from 'yaml';
import { isEqual } from '../base/equal.ts';
import { sameEnds } from '../base/same-ends.ts';
import { contentEnd, type Edit, lineEnd, lineStart } from './yaml-places.ts';
import { type FieldValue, flow, item, type Schema } from './yaml-write.ts';

/** Replaces what differs between two lists; items that stay keep their bytes. */
export function listEdit(
  text: string,
  nodes: readonly unknown[],
  values: readonly FieldValue[],
  schema: Schema,
  isFlow = false,
): Edit {
  const old = nodes.map((node) => (isNode(node) ? (node.toJSON() as FieldValue) : undefined));
  const range = (index: number) => {
    const node = nodes[index];
    const [from = 0, to = 0] = (isNode(node) && node.range) || [];
    return [from, contentEnd(text, to)] as const;
  };
  const { start, end } = sameEnds(old, values, isEqual);
  const fresh = values.slice(start, values.length - end);
  const stale = old.length - end;
  if (isFlow || values.length === 0) {
    const kept = (from: number, to: number) =>
      old.slice(from, to).map((_, index) => text.slice(...range(from + index)));
    const items = [
      ...kept(0, start),
      ...fresh.map((value) => flow(value, schema)),
      ...kept(stale, old.length),
    ];
    const [open, close] = bracketsOf(text, nodes, range);
    return { from: open, to: close, text: `[${items.join(', ')}]` };
  }
  const dash = (index: number) => text.lastIndexOf('-', range(index)[0]);
  const indent = dash(0) - lineStart(text, dash(0));
  const lines = fresh
    .map((value) => `${' '.repeat(indent)}${item(value, indent, schema)}\n`)
    .join('');
  if (start < stale) {
    const from = lineStart(text, dash(start));
    const to = lineEnd(text, range(stale - 1)[1]);
    if (to === text.length) {
      return lines === ''
        ? { from: Math.max(0, from - 1), to, text: '' }
        : { from, to, text: lines.slice(0, -1) };
    }
    return { from, to: to + 1, text: lines };
  }
  if (start > 0) {
    const at = lineEnd(text, range(start - 1)[1]);
    if (at === text.length) return { from: at, to: at, text: `\n${lines.slice(0, -1)}` };
    return { from: at + 1, to: at + 1, text: lines };
  }
  const at = lineStart(text, dash(0));
  return { from: at, to: at, text: lines };
}

function bracketsOf(
  text: string,
  nodes: readonly unknown[],
  range: (index: number) => readonly [number, number],
): readonly [number, number] {
  const open = text.lastIndexOf('[', range(0)[0]);
  if (nodes.length === 0 || open === -1) throw new Error('A list without brackets');
  return [open, text.indexOf(']', range(nodes.length - 1)[1]) + 1];
}
