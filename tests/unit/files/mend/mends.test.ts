import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Kind, MENDS, mendText } from '../../../../lib/files/mend/mends.ts';
import { page } from '../../../support/content.ts';

const GERMAN: Kind = { isPage: true, isRightToLeft: false, isGerman: true };
const ENGLISH: Kind = { ...GERMAN, isGerman: false };
const ARABIC: Kind = { ...ENGLISH, isRightToLeft: true };
const ENTRIES: Kind = { ...ENGLISH, isPage: false };

const BOM = 'Am Anfang der Datei stand ein Zeichen, das man nicht sieht (U+FEFF). Es ist gelöscht.';
const ENDS = 'Die Zeilen endeten anders als in den übrigen Dateien. Jetzt enden sie gleich (LF).';
const UNSEEN = 'Hier stand ein Zeichen, das man nicht sieht. Es ist gelöscht.';
const TRAILING = 'Am Ende der Zeile stand ein geschütztes Leerzeichen. Es ist gelöscht.';
const MARKS =
  'Am Anfang der Zeile stand neben „##“, „-“ oder „1.“ ein Zeichen, das wie ein Leerzeichen aussieht oder das man nicht sieht. Jetzt steht hinter der Marke ein gewöhnliches Leerzeichen.';
const QUOTES = 'Hier standen gerade Anführungszeichen. Jetzt sind es typografische: „…“.';
const LAST = 'Am Ende der Datei fehlte ein Zeilenumbruch. Jetzt steht dort einer.';

const file = (body: string, fields = {}) => `${page(body, fields)}\n`;
/** Lines of the file, from those of the text: the front matter has six. */
const at = (...lines: number[]) => lines.map((line) => line + 6);

test('every mend of the table has its examples here', () => {
  const messages = MENDS.map(({ message }) => message);
  assert.deepEqual(messages, [BOM, ENDS, UNSEEN, TRAILING, MARKS, QUOTES, LAST]);
});

describe('what is there without doubt is mended and named', () => {
  for (const [message, lines, before, after, kind = GERMAN] of [
    [BOM, [1], `\ufeff${file('a')}`, file('a')],
    [BOM, [1], '\ufeffa:\n  wert: b\n', 'a:\n  wert: b\n', ENTRIES],
    [ENDS, [], file('a\nb').replaceAll('\n', '\r\n'), file('a\nb')],
    [ENDS, [], file('a\rb\r\n\r'), file('a\nb\n')],
    [ENDS, [], 'a:\r\n  wert: b\r\n', 'a:\n  wert: b\n', ENTRIES],
    [UNSEEN, at(1, 3), file('Wort\u200bteil\n\n\ufeffText \u200c.'), file('Wortteil\n\nText .')],
    [UNSEEN, at(1), file('112\u200e (Notruf)'), file('112 (Notruf)'), ENGLISH],
    [UNSEEN, [3], file('a', { title: 'Kon\u200btakt' }), file('a', { title: 'Kontakt' })],
    [UNSEEN, [2], 'a:\n  wert: 0631\u200b 1\n', 'a:\n  wert: 0631 1\n', ENTRIES],
    [TRAILING, at(1, 3), file('Text \u00a0\nText\n**Text**\u00a0'), file('Text\nText\n**Text**')],
    [TRAILING, at(1), file('[a](kontakt.md)\u00a0\nb'), file('[a](kontakt.md)\nb'), ARABIC],
    [TRAILING, [3], file('a', { title: 'Kontakt\u202f' }), file('a', { title: 'Kontakt' })],
    [TRAILING, [2], 'a:\n  wert: b\u00a0\n', 'a:\n  wert: b\n', ENTRIES],
    [MARKS, at(1, 3), file('##\u00a0A\n\n###\u00a0 B\n\nc'), file('## A\n\n### B\n\nc')],
    [MARKS, at(1, 2), file('-\u00a0Eins\n-\u202fZwei'), file('- Eins\n- Zwei')],
    [MARKS, at(1, 2), file('-\u00a0Eins\n  -\u00a0{{a}}'), file('- Eins\n  - {{a}}')],
    [MARKS, at(1, 2), file('1.\u00a0Eins\n2.\u00a0Zwei'), file('1. Eins\n2. Zwei')],
    [MARKS, at(2), file('1. Eins\n2.\u00a0Zwei'), file('1. Eins\n2. Zwei')],
    [MARKS, at(1), file('\u00ad## Titel'), file('## Titel')],
    [MARKS, at(1), file('\u200b- Punkt', {}), file('- Punkt'), ARABIC],
    [MARKS, at(1), file('##\u00a02026 beginnt'), file('## 2026 beginnt')],
    [QUOTES, at(1), file('Das "Bündnis" und "so".'), file('Das „Bündnis“ und „so“.')],
    [
      QUOTES,
      at(1, 2),
      file('Ein "langes\nWort", **"fett"**.'),
      file('Ein „langes\nWort“, **„fett“**.'),
    ],
    [QUOTES, at(1), file('Das „Wort" und "Wort“.'), file('Das „Wort“ und „Wort“.')],
    [
      QUOTES,
      at(1),
      file('"[Titel](a.md "Foto (b)")" `"a"`'),
      file('„[Titel](a.md "Foto (b)")“ `"a"`'),
    ],
    [
      QUOTES,
      at(1),
      file('Von "{{amt}}" <https://a.de/?a="b">.'),
      file('Von „{{amt}}“ <https://a.de/?a="b">.'),
    ],
    [QUOTES, [3], file('a', { title: 'Das "Fest"' }), file('a', { title: 'Das „Fest“' })],
    [LAST, [7], file('a').trimEnd(), file('a')],
    [LAST, [2], 'a:\n  wert: b', 'a:\n  wert: b\n', ENTRIES],
    [LAST, [1], 'Ohne Kopf', 'Ohne Kopf\n'],
  ] as const) {
    test(JSON.stringify(before.split('---\n').at(-1)), () => {
      assert.deepEqual(mendText(before, kind), { text: after, mended: [{ message, lines }] });
    });
  }
});

test('several mends of one line are all named', () => {
  const { text, mended } = mendText(`\ufeff${page('-\u00a0"Ein\u200bs"\u00a0\r\n- b')}`, GERMAN);
  assert.equal(text, file('- „Eins“\n- b'));
  const found = mended.map(({ message, lines }) => [message, lines]);
  const line = at(1);
  assert.deepEqual(found, [
    [BOM, [1]],
    [ENDS, []],
    [UNSEEN, line],
    [TRAILING, line],
    [MARKS, line],
    [QUOTES, line],
    [LAST, at(2)],
  ]);
});

describe('what may be meant, and what only an editor can mend, stays byte for byte', () => {
  for (const [what, text, kind = GERMAN] of [
    ['good no-break spaces', file('z.\u00a0B. 5\u202f000\u00a0€\n3.\u00a0Oktober 2026')],
    ['numbers that are dates', file('1.\u00a0Mai\n2.\u00a0Juni')],
    ['a name with a number', file('1.\u00a0FC Kaiserslautern')],
    ['numbers that do not count up', file('1.\u00a0Eins\n3.\u00a0Drei')],
    ['the star of a footnote', file('Preis*\n\n*\u00a0Nur heute')],
    ['a number below zero', file('Am Morgen sind es\n-\u00a05 Grad')],
    ['a line with a no-break space alone', file('a\n\u00a0\nb')],
    ['a no-break space behind a backslash', file('a\\\u00a0\nb')],
    ['a no-break space that would leave a mark alone', file('##\u00a0\n\n-\u00a0')],
    ['soft hyphens and word joiners in words', file('Donau\u00addampf 9\u2060–\u206012')],
    ['emoji of several parts', file('👩‍👩‍👧 ❤️‍🔥')],
    ['joiners of Persian', file('می‌خواهید\u200b'), ARABIC],
    ['joiners of Persian on another page', file('Auf Persisch: می‌خواهید')],
    ['overrides of direction', file('a\u202eb')],
    ['a character that keeps signs from acting', file('*\u200b*kein Fett**')],
    ['one in the target of a link', file('[a](kon\u200btakt.md)')],
    ['one in a reference', file('{{tele\u200bfon}}')],
    ['one in code', file('`a\u200bb`\n\n```\n"a"\u200b\n\n##\u00a0b\u00a0\n```')],
    ['inches', file('Ein Rohr mit 5" und eines mit 7".')],
    ['a mark without another', file('Das "Wort')],
    ['marks in marks', file('"Das "Wort" hier"')],
    ['marks of other languages', file('Das “Wort” und «Wort» und "Wort”.')],
    ['escaped marks', file('Das \\"Wort\\".')],
    ['quotation marks in English', file('The "word".'), ENGLISH],
    ['quotation marks of YAML', file('a', { title: '"Das Fest"', teaser: '\'Das "Fest"\'' })],
    ['marks behind a sign of YAML', file('a', { title: 'Das Fest # "so"' })],
    ['quotation marks of entries', 'a:\n  wert: Das "Fest"\n  name: "b"\n', ENTRIES],
    ['a mark of a list in entries', 'a:\n  -\u00a0b\n', ENTRIES],
    ['a front matter that cannot be read', file('a', { title: '"So" geht es', teaser: 'b\u200b' })],
    ['an empty file', ''],
    ['a text beyond what is read', file(`${'('.repeat(5000)}"a"\u00a0`)],
  ] as const) {
    test(what, () => assert.deepEqual(mendText(text, kind), { text, mended: [] }));
  }
});
