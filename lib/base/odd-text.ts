import { alsoIn } from './also-in.ts';

/** Where a text has something that nobody meant to write. */
export interface OddPlace {
  /** Line of the text, counted from 0. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** All lines with the same. */
  readonly lines: readonly number[];
  /** Beside a conflict, the rest of the text says nothing until it is mended. */
  readonly kind: 'conflict' | 'garbled' | 'disguised' | 'unseen';
}

/**
 * Characters that nobody sees or that every device shows differently: control characters, overrides of direction,
 * characters without width, fillers, tags, those of a private font (bullets from Word), and the sign for a lost one.
 * Soft hyphens, no-break spaces, word joiners and variation selectors are good. So is a joiner within an emoji or
 * beside an Arabic letter, and a tag within a flag.
 */
const UNSEEN =
  /[^\P{Cc}\t]|[\p{Co}\u115f\u1160\u180e\u200b\u2028-\u202e\u2061-\u2064\u206a-\u206f\u2800\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0001}\u{e0020}-\u{e007f}]/u;
const JOINER =
  /(?<![\p{sc=Arab}\p{M}\p{ExtPict}\p{EMod}])[\u200c\u200d](?!\p{sc=Arab})|[\u061c\u200e\u200f\u2066-\u2069]/u;
/** A letter that is written from right to left: beside it, marks of direction and joiners have a use. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}]/u;

/** What UTF-8 becomes when a program takes it for Windows-1252: `fÃ¼r`, `â€ž`, `Ð¿Ñ€`. */
const GARBLED =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|(?:[ÄÅÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/u;

/** A letter that only looks like another: Cyrillic in a Latin word, `ﬁ` of a PDF, bold letters of mathematics. */
const DISGUISED =
  /(?<=\p{sc=Latn})\p{sc=Cyrl}|\p{sc=Cyrl}(?=\p{sc=Latn})|[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;

/** What git leaves in a file when two edits of one line meet. */
const CONFLICT = /^(?:<{7}|>{7}) /;

/** Characters before and after the place that a message quotes. */
const AROUND = 20;

/** Those of the unseen characters that do nothing where no letter is written from right to left. */
const WITHOUT_EFFECT = /[\u200b-\u200e\ufeff]/;

interface Kind {
  readonly kind: OddPlace['kind'];
  readonly find: (line: string, isRightToLeft: boolean) => number;
  readonly message: (quote: string, character: string) => string;
  readonly fix: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'conflict',
    find: (line) => line.search(CONFLICT),
    message: () => 'Hier stehen zwei Fassungen des Textes, die nicht zusammengeführt sind.',
    fix: 'Lassen Sie die richtige stehen, und löschen Sie die andere mit den Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“.',
  },
  {
    kind: 'garbled',
    find: (line) => line.search(GARBLED),
    message: (quote) => `Hier sind Buchstaben durcheinandergeraten: „${quote}“.`,
    fix: 'Tippen Sie das Wort neu. Sind viele Wörter betroffen, kopieren Sie den Text noch einmal, und speichern Sie die Datei mit der Kodierung UTF-8.',
  },
  {
    kind: 'disguised',
    find: (line) => line.search(DISGUISED),
    message: (quote, character) =>
      `Hier steht ein Buchstabe, der nur so aussieht wie ein anderer (${character}): „${quote}“.`,
    fix: 'Löschen Sie das ganze Wort, und tippen Sie es neu.',
  },
  {
    kind: 'unseen',
    find: (line, isRightToLeft) => {
      const at = line.search(UNSEEN);
      return at !== -1 || isRightToLeft || RIGHT_TO_LEFT.test(line) ? at : line.search(JOINER);
    },
    message: (quote, character) =>
      `Hier steht ein Zeichen, das man nicht sieht (${character}): „${quote}“.`,
    fix: 'Löschen Sie das ganze Wort und die Zeichen daneben, und tippen Sie alles neu. Punkte einer Liste beginnen mit „- “.',
  },
];

/**
 * Finds what got into a text by a copy, a wrong encoding or a merge, and what people do not see.
 *
 * @param isRightToLeft whether the text is in a language that is written so.
 * @returns one place for each kind at most, which names the other lines.
 */
export function oddPlaces(text: string, isRightToLeft: boolean): OddPlace[] {
  const lines = text.split(/\r\n|\n|\r/);
  return KINDS.flatMap(({ kind, find, message, fix }) => {
    const found = lines.flatMap((words, line) => {
      const at = find(words, isRightToLeft);
      return at === -1 ? [] : [{ line, at, words }];
    });
    const [first, ...others] = found;
    if (!first) return [];
    const quote = first.words.slice(Math.max(0, first.at - AROUND), first.at + AROUND).trim();
    return [
      {
        line: first.line,
        lines: found.map(({ line }) => line),
        message: message(quote, nameOf(first)) + alsoIn(others.map(({ line }) => line + 1)),
        fix,
        kind,
      },
    ];
  });
}

/**
 * Removes from a line the characters that `oddPlaces` reports as unseen and that have neither width nor effect. Where
 * letters are joined or written from right to left they may have one, so such a line stays.
 */
export function withoutUnseen(line: string): string {
  if (RIGHT_TO_LEFT.test(line)) return line;
  const remove = (text: string, { source }: RegExp) =>
    text.replace(new RegExp(source, 'gu'), (found) => (WITHOUT_EFFECT.test(found) ? '' : found));
  return remove(remove(line, UNSEEN), JOINER);
}

function nameOf({ words, at }: { words: string; at: number }): string {
  const code = words.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
