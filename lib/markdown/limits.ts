import type { Token } from 'markdown-it';

/** Characters of the longest line: seven printed pages without a paragraph. */
const LINE = 20_000;
/** Opening brackets in lines that follow each other without an empty one; the parser tries each with each. */
const BRACKETS = 4_000;
/** Levels of quotes and lists in each other; a list and its item are two. The parser drops what is below 100. */
const LEVELS = 40;

/** The first and the last mark of git where it could not merge two texts. */
const CONFLICT = /^(?:<{7}|>{7}) \S/;

/** Where a text is beyond what the site reads. */
export interface Excess {
  /** Line of the text, counted from 0. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/**
 * Finds the first place of a text that would keep the parser busy, or the first of two texts that were not merged;
 * takes time by length alone.
 */
export function findExcess(text: string): Excess | null {
  let brackets = 0;
  for (const [line, words] of text.split('\n').entries()) {
    if (words.length > LINE) {
      const message = `Diese Zeile ist zu lang: Sie hat mehr als ${count(LINE)} Zeichen.`;
      return {
        line,
        message,
        fix: 'Teilen Sie den Text in Absätze, mit leeren Zeilen dazwischen.',
      };
    }
    if (CONFLICT.test(words)) {
      const message = 'Hier stehen zwei Fassungen des Textes, die nicht zusammengeführt sind.';
      const fix =
        'Lassen Sie die richtige stehen, und löschen Sie die andere mit den Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“.';
      return { line, message, fix };
    }
    brackets = words.trim() === '' ? 0 : brackets + words.replace(/[^[({<]+/g, '').length;
    if (brackets > BRACKETS) {
      const message = `In diesem Absatz stehen mehr als ${count(BRACKETS)} Klammern.`;
      return {
        line,
        message,
        fix: 'Löschen Sie die Klammern, oder teilen Sie den Text in Absätze.',
      };
    }
  }
  return null;
}

/** Finds the first block that is nested too deeply to be shown. */
export function findDepth(tokens: readonly Token[]): Excess | null {
  const deep = tokens.find(({ level }) => level > LEVELS);
  if (!deep) return null;
  const message = 'Hier sind Listen oder Zitate zu oft ineinander geschachtelt.';
  const fix = 'Löschen Sie überzählige Zeichen („>“, „-“) und Einrückungen am Anfang der Zeilen.';
  return { line: deep.map?.[0] ?? 0, message, fix };
}

function count(number: number): string {
  return number.toLocaleString('de');
}
