import { withoutUnseen } from '../../base/odd-text.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { type IsRight, type MendLines, mendParts } from './parts.ts';
import { withGermanQuotes } from './quotes.ts';

/** What a file holds. */
export interface Kind {
  /** A page; otherwise entries. */
  readonly isPage: boolean;
  readonly isRightToLeft: boolean;
  readonly isGerman: boolean;
}

/** Something that is mended without doubt. */
export interface Mend {
  /** What was wrong and what is there now, in German. */
  readonly message: string;
  readonly mend: (text: string, kind: Kind) => string;
}

/** What was mended, on which lines, counted from 1; none where it is the whole file. */
export interface Mended {
  readonly message: string;
  readonly lines: readonly number[];
}

const LINE_END = /\r\n|\n|\r/;

/** Every mend, in the order in which one makes way for the next. */
export const MENDS: readonly Mend[] = [
  {
    message:
      'Am Anfang der Datei stand ein Zeichen, das man nicht sieht (U+FEFF). Es ist gelöscht.',
    mend: (text) => text.replace(/^\ufeff+/, ''),
  },
  {
    message: 'Die Zeilen endeten anders als in den übrigen Dateien. Jetzt enden sie gleich (LF).',
    mend: (text) => text.replace(/\r\n?/g, '\n'),
  },
  {
    message: 'Hier stand ein Zeichen, das man nicht sieht. Es ist gelöscht.',
    mend: (text, { isPage, isRightToLeft }) =>
      isRightToLeft ? text : mendParts(text, isPage, (lines) => lines.map(withoutUnseen)),
  },
  {
    message: 'Am Ende der Zeile stand ein geschütztes Leerzeichen. Es ist gelöscht.',
    mend: (text, { isPage }) =>
      mendParts(text, isPage, (lines) => lines.map((line) => line.replace(TRAILING, ''))),
  },
  {
    message:
      'Am Anfang der Zeile stand neben „##“, „-“ oder „1.“ ein Zeichen, das wie ein Leerzeichen aussieht oder das man nicht sieht. Jetzt steht hinter der Marke ein gewöhnliches Leerzeichen.',
    mend: (text, { isPage }) => (isPage ? mendParts(text, isPage, mendMarks, areMarks) : text),
  },
  {
    message: 'Hier standen gerade Anführungszeichen. Jetzt sind es typografische: „…“.',
    mend: (text, { isPage, isGerman }) =>
      isPage && isGerman ? mendParts(text, isPage, mendQuotes) : text,
  },
  {
    message: 'Am Ende der Datei fehlte ein Zeilenumbruch. Jetzt steht dort einer.',
    mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`),
  },
];

/** No-break spaces behind words, with the spaces before them: without, two would be left and break the line. */
const TRAILING =
  /(?<=[^\s\\])[ \t]*[\u00a0\u2007\u202f](?:[ \t\u00a0\u2007\u202f]*[\u00a0\u2007\u202f])?$/;

/** Spaces that are none to markdown. */
const BLANK = '[\\u00a0\\u2000-\\u200a\\u202f]';
/** Characters without width, which the check finds in front of marks. */
const UNSEEN = '[\\u00ad\\u200b-\\u200e\\u2060\\ufeff]';
/** A heading or an item of a list; a star may be that of a footnote, and a number behind a dash one below zero. */
const MARK = new RegExp(
  `^( *)${UNSEEN}*(#{2,6}|-(?=(?:${BLANK}| )+[^\\s\\d])|\\d{1,2}[.)])(?:${BLANK}(?:${BLANK}| )*| )(?=\\S)`,
);

const mendMarks: MendLines = (lines, place) =>
  place === 'text' ? lines.map((line) => line.replace(MARK, '$1$2 ')) : lines;

/**
 * Every mended line is a heading or an item of a list now. Numbers count up from 1: another may be a date, or a text
 * that goes on.
 */
const areMarks: IsRight = (before, after) => {
  const tokens = parseMarkdown(after.join('\n'));
  const changed = after.flatMap((line, at) => (line === before[at] ? [] : [at]));
  const numbers = after.map((line) => /^ *(\d{1,2})[.)] /.exec(line)?.[1]);
  return changed.every((at) => {
    const number = numbers[at];
    if (
      number !== undefined &&
      numbers.slice(0, at + 1).lastIndexOf('1') !== at + 1 - Number(number)
    )
      return false;
    return tokens.some(
      ({ type, map }) => /^(?:heading|list_item)_open$/.test(type) && map?.[0] === at,
    );
  });
};

/** Fields of a front matter that hold sentences, where the value is not in quotation marks. */
const FIELD = /^( *(?:title|navTitle|description|teaser|heroAlt|alt): +)(?!["'])([^#]*)$/;

const mendQuotes: MendLines = (lines, place) =>
  place === 'text'
    ? withGermanQuotes(lines.join('\n')).split('\n')
    : lines.map((line) =>
        line.replace(FIELD, (_, field, value) => field + withGermanQuotes(value)),
      );

/** Mends a text until nothing is left to mend. */
export function mendText(text: string, kind: Kind): { text: string; mended: Mended[] } {
  const found = new Map<string, Set<number>>();
  let before: string;
  let after = text;
  do {
    before = after;
    for (const { message, mend } of MENDS) {
      const next = mend(after, kind);
      if (next === after) continue;
      const lines = found.get(message) ?? new Set();
      for (const line of changedLines(after, next)) lines.add(line);
      found.set(message, lines);
      after = next;
    }
  } while (after !== before);
  const mended = [...found].map(([message, lines]) => ({
    message,
    lines: [...lines].sort((one, other) => one - other),
  }));
  return { text: after, mended };
}

function changedLines(before: string, after: string): number[] {
  const lines = before.split(LINE_END);
  return after
    .split(LINE_END)
    .flatMap((line, at) => (line === lines[at] ? [] : [Math.min(at + 1, lines.length)]));
}
