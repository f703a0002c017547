import type { Slip } from './slips.ts';

/** Blanks that are no space, and what is not seen at all. */
const BLANK = '[\\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff\\t]';
const INDENT = `^(?:${BLANK}| )*`;
const START = '(?<![\\s\\S])';
/** Bullets of Word and of the Mac. */
const BULLETS = '•●○▪▫■□◦‣⁃∙·➢►❖';
/** What people write behind a number of a list, and not behind what they count: 1×, 1€, 1%. */
const POINT = '[^\\s\\p{L}\\p{N}\\p{S},%‰]{1,2} ';
/** Days and storeys are no numbers of a list. */
const NO_POINT =
  '(?!\\u00a0?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|OG|UG|Obergeschoss|Untergeschoss|Stock|Etage))';
/** The first line of a list with such numbers, to the second. */
const numbers = (first: string, second = first) => `^${first}[^\\n]*\\n${second}`;

const LIST = {
  message: () => 'Hier soll eine Liste stehen, doch sie ist nicht richtig geschrieben.',
  fix: 'Schreiben Sie „- Punkt“ oder „1. Schritt“ an den Anfang der Zeile, mit einem Leerzeichen dahinter. Sieht sie schon so aus, tippen Sie die Zeile neu.',
} as const;

const TABLE = {
  message: () => 'Hier soll eine Tabelle stehen, doch sie ist nicht richtig geschrieben.',
  fix: 'Schreiben Sie „| Tag | Zeit |“, darunter „|---|---|“, darunter die Zeilen: überall gleich viele Zellen, mit | dazwischen.',
} as const;

/** Headings, lists and tables that are none. */
export const BLOCK_SLIPS: readonly Slip[] = [
  {
    pattern: new RegExp(
      `#{2,}|^[^\\S\\n]*＃|^[^\\S\\n]*\\p{Cf}[^\\S\\n]*#\\s|^[^\\S\\n]*#${BLANK}|^h[2-6]\\. (?=\\p{L})`,
      'mu',
    ),
    message: () => 'Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben.',
    fix: 'Schreiben Sie „## Überschrift“ an den Anfang einer Zeile, mit einem Leerzeichen hinter ##. Sieht sie schon so aus, tippen Sie die Zeile neu.',
  },
  {
    pattern: /^={3,}$|^={2,6} [^=\n]+={2,6}$/m,
    message: (found) => `„${found}“ erscheint so auf der Seite.`,
    fix: 'Eine Überschrift schreiben Sie so: ## Überschrift. Sonst löschen Sie die Zeile.',
  },
  {
    pattern: new RegExp(
      [
        // A dash alone, below a line of its paragraph.
        '^[-*+]$',
        `${INDENT}[${BULLETS}][^\\S\\n]*[^\\s${BULLETS}]`,
        `${INDENT}(?:[-*+‐‑−]${BLANK}|[-*+] |[-‐‑−](?=[\\p{Lu}\\p{Lo}])|[‐‑−] (?=\\p{L}))`,
        // Signs of the font Wingdings, also as the letters that they are without it.
        '[\\uf000-\\uf0ff]|^[§Øüvq]\\t',
        numbers('(?:--+ |[*+-])(?=\\p{L})'),
        // Ticks, arrows and other signs.
        '^(?<sign>(?![<=>+|~^`©®™°\\p{Sc}])[\\p{S}①-⑳])(?:[^\\n]*)\\n(?:\\k<sign>|[①-⑳])',
        numbers(`\\d{1,2}[.)]${NO_POINT}[\\u00a0\\p{L}]`),
        numbers(`1${POINT}`, `2${POINT}`),
        ...[
          numbers('a\\. ', 'b\\. '),
          numbers('[Ii]\\. ', '[Ii]{2}\\. '),
          numbers('i\\) ', 'ii\\) '),
        ],
        numbers('(?:\\d{1,2}|\\(?[A-Za-z])\\) '),
        // Paragraphs of a law are sentences.
        '^\\(\\d{1,2}\\) [^\\n]*[^\\n.;]\\n\\(\\d{1,2}\\) ',
        `(?:${START}|(?<=:\\n))o[ \\t\\u00a0]+(?=\\p{Lu})`,
      ].join('|'),
      'gmu',
    ),
    ...LIST,
    isMeant: (_match, { isParagraph }) => isParagraph,
  },
  {
    // A dialogue has dashes, mostly in other languages. Below a quotation, a dash names whom it is of. „– Pause –“ has two.
    pattern: new RegExp(`${numbers('[–—] ?')}|${START}[–—][^\\S\\n]+\\p{L}[^\\n]*`, 'gmu'),
    ...LIST,
    isMeant: ([found], { file, isParagraph, isPlain }) =>
      /^src\/(?:de|leicht)\//.test(file) &&
      !/[?!](?:\s|$)|[^\n] [–—]$/.test(found) &&
      (found.includes('\n') ? isParagraph : isPlain),
  },
  {
    // Columns that blanks line up, and rows of a CSV file.
    pattern:
      /^(?![^\n]*[_.…]{3})(?=[^\n]*?\S {3,}\S)[^\n]*\n(?![^\n]*[_.…]{3})(?=[^\n]*?\S {3,}\S)[^\n]*|^(?=[^;\n]+;[^\s;][^;\n]*;\S)[^\n]*\n(?=[^;\n]+;[^\s;][^;\n]*;\S)[^\n]*|^"[^"\n]*"[,;]"[^\n]*\n"[^"\n]*"[,;]"/m,
    ...TABLE,
  },
  {
    pattern:
      /^[^\S\n]*\||^[^|\n]+\|[^\n]*\n[^|\n]+\||[^\t\n]\t+[^\t\n]+\t+[^\t\n]|[^\t\n]\t[^\n]*\n[^\t\n]+\t+[^\t\n]/m,
    ...TABLE,
  },
];
