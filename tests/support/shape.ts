import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element as a browser reads it: name, attributes, children; or a text. JSON is an element without a name. */
export type Shape =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, unknown>>;
      readonly children: readonly Shape[];
    };

/**
 * The whole tree of a page. JSON within it is parsed, mail addresses are decoded, and ids of headings are left out, which
 * are made of their words.
 */
export function shapeOf(html: string): readonly Shape[] {
  return childrenOf(parse(html));
}

function childrenOf(node: Tree.ParentNode): Shape[] {
  const shapes: Shape[] = [];
  for (const child of node.childNodes) {
    // What keeps a name on one line is left out, so texts that it divides are one again.
    const isWhole = 'tagName' in child && child.attrs.some(({ value }) => value === 'whole');
    for (const shape of isWhole ? childrenOf(child) : shapesOf(child)) {
      const last = shapes.at(-1);
      if (typeof last !== 'string' || typeof shape !== 'string') shapes.push(shape);
      else shapes[shapes.length - 1] = last + shape;
    }
  }
  return shapes;
}

function shapesOf(child: Tree.ChildNode): Shape[] {
  if (child.nodeName === '#text') {
    const value = read(child.parentNode?.nodeName ?? '', (child as Tree.TextNode).value);
    return [typeof value === 'string' ? value : { tag: '', attributes: { value }, children: [] }];
  }
  if (child.nodeName === '#comment') return [`<!--${(child as Tree.CommentNode).data}-->`];
  if (!('tagName' in child)) return [];
  const isHeading = /^h[2-6]$/.test(child.tagName);
  const attributes = child.attrs.map(({ name, value }) => {
    if (name === 'id' && isHeading) return [name, /^[a-z0-9-]+$/.test(value)];
    return [name, read(name, value)];
  });
  return [
    {
      tag: child.tagName,
      attributes: Object.fromEntries(attributes),
      children: childrenOf(child),
    },
  ];
}

/** A text with plain spaces in the place of those that keep lines from breaking. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function read(name: string, value: string): unknown {
  if (name === 'href' && value.startsWith('mailto:')) return decodeURIComponent(value);
  if (name === 'href' && value.includes('?query=')) return decodeURIComponent(value);
  if (name === 'href') return value.replace(/#.*/s, '#');
  const isJson = name === 'data-words' || (name === 'script' && value.startsWith('{"@'));
  return isJson ? JSON.parse(value) : value;
}

/** A shape in which each text is another. */
export function withTexts<T>(shape: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(shape), (_key, value) =>
    typeof value === 'string' ? change(value) : value,
  );
}
