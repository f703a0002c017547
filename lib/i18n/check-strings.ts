import type { Problem } from '../errors.ts';

/** A tree of texts as it stands in a file of `_data/strings/`. */
interface Tree {
  readonly [name: string]: string | Tree;
}

/**
 * Compares the UI texts of a language with the German ones: none is missing or empty, and each has the
 * same words in braces. Types say so too, but a build does not check types.
 */
export function checkStrings(code: string, texts: unknown, german: unknown): Problem[] {
  const file = `_data/strings/${code}.ts`;
  const own = flatten(texts);
  return [...flatten(german)].flatMap(([name, text]) => {
    const translated = own.get(name);
    if (!translated?.trim()) {
      return [{ file, message: `Der Text „${name}“ fehlt.`, fix: `Übersetzen Sie: „${text}“.` }];
    }
    const [ours, theirs] = [bracesOf(translated), bracesOf(text)];
    if (ours === theirs) return [];
    const message = `Im Text „${name}“ stehen andere Wörter in geschweiften Klammern als im deutschen.`;
    return [{ file, message, fix: `Übernehmen Sie: ${theirs || 'keine Klammern'}.` }];
  });
}

function flatten(tree: unknown, prefix = ''): Map<string, string> {
  if (typeof tree !== 'object' || tree === null) return new Map();
  return new Map(
    Object.entries(tree as Tree).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${name}`, value] as const]
        : [...flatten(value, `${prefix}${name}.`)],
    ),
  );
}

/** The words in braces, in one order. */
function bracesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}
