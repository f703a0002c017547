import { brief } from '../base/brief.ts';
import { LANGUAGES } from '../base/languages.ts';
import { oddPlaces } from '../base/odd-text.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';

/** The texts of a file in `_data/strings/`. */
interface Tree {
  readonly [name: string]: string | Tree;
}

/**
 * Compares the UI texts of a language with the German ones: same names, same words in braces, nothing empty. Types
 * say so too, but a build does not check types.
 *
 * @param texts default export of the language's file; undefined where there is no file.
 */
export function checkStrings(code: string, texts: unknown, german: unknown): Problem[] {
  const isRightToLeft = LANGUAGES.some((one) => one.code === code && one.dir === 'rtl');
  const file = `_data/strings/${code}.ts`;
  if (texts === undefined) return [missingFile(file)];
  const [translated, originals] = [flatten(texts), flatten(german)];
  const unknown = unknownTexts(translated, originals);
  // A misspelt name is one mistake, not one text too much and one too few.
  const misspelt = new Set(unknown.map(({ similar }) => similar));
  const expected = [...originals].filter(([name]) => !misspelt.has(name) || translated.has(name));
  return [
    ...compareTexts(file, translated, new Map(expected), isRightToLeft),
    ...unknown.map(({ message, fix }) => ({ file, message, fix })),
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

function unknownTexts(translated: Texts, german: Texts) {
  return [...translated.keys()]
    .filter((name) => !german.has(name))
    .map((name) => {
      const similar = mostSimilar(name, [...german.keys()]);
      const fix = similar === null ? 'Löschen Sie ihn.' : `Meinten Sie „${similar}“?`;
      return { message: `Der Text „${brief(name)}“ ist unbekannt.`, fix, similar };
    });
}

function compareTexts(
  file: string,
  translated: Texts,
  german: Texts,
  isRightToLeft: boolean,
): Problem[] {
  return [...german].flatMap(([name, text]) => {
    const translation = translated.get(name);
    if (!translation?.trim()) {
      return [
        { file, message: `Der Text „${name}“ fehlt.`, fix: `Übersetzen Sie: „${brief(text)}“.` },
      ];
    }
    const [odd] = oddPlaces(translation, isRightToLeft);
    if (odd) {
      return [{ file, message: `Der Text „${name}“ passt nicht. ${odd.message}`, fix: odd.fix }];
    }
    const expected = bracesOf(text);
    if (bracesOf(translation) === expected) return [];
    const message = `Im Text „${name}“ stehen andere Wörter in geschweiften Klammern als im deutschen.`;
    return [{ file, message, fix: `Übernehmen Sie: ${expected || 'keine Klammern'}.` }];
  });
}

/** Texts by name; dots separate groups. */
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

/** The words in braces, sorted. */
function bracesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}
