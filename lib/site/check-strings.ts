import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';

/** A tree of texts as it stands in a file of `_data/strings/`. */
interface Tree {
  readonly [name: string]: string | Tree;
}

/**
 * Compares the UI texts of a language with the German ones: none is missing or empty, each has the same
 * words in braces, and no other is there. Types say so too, but a build does not check types.
 *
 * @param texts what the language's file holds; undefined where there is no file.
 */
export function checkStrings(code: string, texts: unknown, german: unknown): Problem[] {
  const file = `_data/strings/${code}.ts`;
  const [own, theirs] = [flatten(texts), flatten(german)];
  return [
    ...(texts === undefined ? [missingFile(file)] : []),
    ...compareTexts(file, own, theirs),
    ...unknownTexts(file, own, theirs),
  ];
}

function missingFile(file: string): Problem {
  const message = 'Die Datei mit den Texten der Bedienung fehlt.';
  return {
    file,
    message,
    fix: 'Kopieren Sie _data/strings/de.ts, übersetzen Sie jeden Text, und nennen Sie die Datei in _data/uiTexts.ts.',
  };
}

function unknownTexts(file: string, own: Texts, german: Texts): Problem[] {
  return [...own.keys()]
    .filter((name) => !german.has(name))
    .map((name) => {
      const similar = mostSimilar(name, [...german.keys()]);
      const fix = similar === null ? 'Löschen Sie ihn.' : `Meinten Sie „${similar}“?`;
      return { file, message: `Der Text „${name}“ ist unbekannt.`, fix };
    });
}

function compareTexts(file: string, own: Texts, german: Texts): Problem[] {
  return [...german].flatMap(([name, text]) => {
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

/** Texts by their names, with dots for groups. */
type Texts = ReadonlyMap<string, string>;

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
