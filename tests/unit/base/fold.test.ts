import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords, stemOf } from '../../../lib/base/fold.ts';

/** Spellings that mean the same word. */
const SAME: readonly (readonly [what: string, ...spellings: string[]])[] = [
  ['umlauts', 'Kündigung', 'kuendigung', 'kundigung', 'KÜNDIGUNG'],
  ['umlauts in two signs', 'Ausländeramt', 'Ausla\u0308nderamt', 'auslaenderamt'],
  ['sharp s', 'Straße', 'strasse', 'STRASSE', 'strase'],
  ['double letters', 'Rassismus', 'rasismus', 'rassissmus'],
  ['soft hyphens', 'Wohn\u00adgeld', 'Wohngeld'],
  ['Turkish letters', 'çalışma izni', 'calisma izni', 'ÇALIŞMA İZNİ', 'CALISMA IZNI'],
  ['French and Romanian accents', 'école înscriere', 'ecole inscriere', 'École Înscriere'],
  ['Arabic hamza', 'إقامة', 'اقامة', 'أقامة', 'اقامه'],
  ['Arabic article', 'الجنسية', 'جنسية', 'والجنسية', 'للجنسية'],
  ['Arabic vowel signs', 'مَدْرَسَة', 'مدرسة', 'مـدرسة'],
  ['my and plural in Arabic', 'إقامتي', 'إقامات', 'إقامة'],
  ['Persian and Arabic keyboards', 'کلاس', 'كلاس'],
  ['Persian yeh', 'بیمه درمانی', 'بيمه درماني', 'بيمه درمانى'],
  ['Persian joiner in a plural', 'خارجی\u200cها', 'خارجیها'],
  ['Ukrainian apostrophe', 'обов’язок', "обов'язок", 'обовʼязок', 'обовязок'],
  ['Russian letters in Ukrainian words', 'ґрунт дитячі', 'грунт дитячи'],
  ['Russian yo and signs', 'счёт жильё', 'счет жилье', 'Счёт жилъё'],
  ['digits', '116117', '١١٦١١٧', '۱۱۶۱۱۷'],
];

for (const [what, first = '', ...others] of SAME) {
  test(`the same word: ${what}`, () => {
    for (const other of others) assert.deepEqual(foldedWords(other), foldedWords(first), other);
  });
}

test('words are parted by what is no letter and no digit', () => {
  assert.deepEqual(foldedWords('§ 24, E-Mail: (Was?) „Amt“'), ['24', 'e', 'mail', 'was', 'amt']);
  assert.deepEqual(foldedWords(' – '), []);
});

test('short Arabic words keep what looks like an article or an ending', () => {
  assert.deepEqual(foldedWords('الى'), ['الي']);
  assert.deepEqual(foldedWords('بيت'), ['بيت']);
});

test('the forms of a word have one stem, and short words are their own', () => {
  assert.equal(stemOf('страховання'), stemOf('страховку'));
  assert.equal(stemOf('amt'), 'amt');
});
