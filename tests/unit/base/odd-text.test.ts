import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oddPlaces } from '../../../lib/base/odd-text.ts';

/** What is found in a text of two lines, as `line: message`. */
function found(text: string, isRightToLeft = false): string[] {
  return oddPlaces(`Gut\n${text}`, isRightToLeft).map(({ line, message }) => `${line}: ${message}`);
}

describe('a character that nobody sees is named, with its words', () => {
  for (const code of [
    ...[0x00, 0x07, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x96],
    ...[0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e],
    ...[0x2062, 0x2067, 0x206a, 0x2800, 0x3164, 0xfeff, 0xfffd, 0xffff, 0xfdd0, 0x115f],
    ...[0xe000, 0xf0b7, 0xf8ff, 0xe0041, 0xf0000],
  ]) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    test(name, () => {
      const word = `Wort${String.fromCodePoint(code)}teil`;
      const line = 1;
      assert.deepEqual(found(`Ein ${word}.`), [
        `${line}: Hier steht ein Zeichen, das man nicht sieht (${name}): „Ein ${word}.“.`,
      ]);
    });
  }

  test('an override of direction among Arabic words too', () => {
    assert.equal(found('كلمة \u202eكلمة', true).length, 1);
  });

  test('once for a file, with the other lines', () => {
    const [place, ...more] = oddPlaces('a\n\uf0b7 b\n\uf0b7 c\nd\n\uf0b7 e', false);
    assert.match(place?.message ?? '', /\(U\+F0B7\): „\uf0b7 b“\. Ebenso in Zeile 3, 5\.$/);
    assert.deepEqual([place?.line, more], [1, []]);
  });
});

describe('letters of another encoding are named', () => {
  for (const word of [
    ...[
      'fÃ¼r',
      'GrÃ¶ÃŸe',
      'â€žsoâ€œ',
      'Ã„mter',
      'Â§ 5',
      'Â« so Â»',
      'cafÃ©',
      'dâ€™eau',
      '10Â\u00a0€',
    ],
    ...['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'Ø§Ù„Ø¹', 'ÅŸehirde ÄŸÄ±'],
  ]) {
    test(word, () => {
      assert.deepEqual(found(word), [`1: Hier sind Buchstaben durcheinandergeraten: „${word}“.`]);
    });
  }
});

test('a letter that only looks like another is named', () => {
  for (const [word, name] of [
    ['\u0420athaus', 'U+0420'],
    ['Rathau\u0455', 'U+0455'],
    ['\ufb01nden', 'U+FB01'],
    ['\u{1d5d5}er', 'U+1D5D5'],
  ] as const) {
    const message = `Hier steht ein Buchstabe, der nur so aussieht wie ein anderer (${name}): „Im ${word}.“.`;
    assert.deepEqual(found(`Im ${word}.`), [`1: ${message}`]);
  }
});

test('two versions of a file are named once, wherever they begin', () => {
  const text = '<<<<<<< HEAD\nAlt\n=======\nNeu\n>>>>>>> main\n';
  const [place, ...more] = oddPlaces(text, false);
  assert.match(place?.message ?? '', /^Hier stehen zwei Fassungen .* Ebenso in Zeile 5\.$/);
  assert.deepEqual([place?.line, place?.kind, more], [0, 'conflict', []]);
});

describe('nothing is odd about', () => {
  for (const [what, text, isRightToLeft] of [
    ['a soft hyphen', 'Donau\u00addampf\u00adschiff'],
    ['no-break spaces', 'z.\u00a0B. 5\u202f000\u2009€'],
    ['a word joiner', '9\u2060–\u206012'],
    ['a tab', '- a\tb'],
    [
      'emoji of several parts',
      '👩‍👩‍👧 👩🏽‍⚕️ ❤️ ❤️‍🔥 🏳️‍🌈 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 1️⃣',
    ],
    ['a joiner in Persian', 'می‌خواهید کتاب‌ها PDF‌ها {{zahl.viele}}‌ها', true],
    ['a joiner in Persian words of another page', 'Auf Persisch: می‌خواهید'],
    ['marks of direction in Arabic', 'اتصل \u200e0631 123\u200e و\u2066a\u2069\u200f', true],
    ['marks of direction on a line without Arabic letters', '\u200e0631 123', true],
    ['capital letters with a tilde, an accent or a ring', 'SÃO Â ÂNGELA ESPAÑA Ø 5 cm Ñ Ð Å ÄÖÜ'],
    ['umlauts in quotation marks', '„Ä“ ‚Ö‘ »Ü« „Å“ “Ñ” Ä– “Ø”'],
    ['quotations and lines', '> > > > > > > a\n=======\n<<<<<<<\n>>>>>>>'],
    ['letters with marks', 'Phở Ψυχή ţşăîâ ЇїІіЄєҐґ ёъыэ ğüşiöç ة ي ک گ'],
    ['words of two scripts', 'IT-компанія, ICE‑поїзд, (PDF)файл, 5 µm, π·r, α-Test'],
    ['an old Romanian word', 'CÂȚI ROMÂNIA Â»'.replace('Â»', 'Â')],
  ] as const) {
    test(what, () => assert.deepEqual(found(text, isRightToLeft), []));
  }
});
