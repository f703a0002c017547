import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  annotation,
  printable,
  printableJson,
  printError,
  printResult,
  printWarning,
  visible,
} from '../../../lib/base/terminal.ts';

for (const [text, shown] of [
  ['Grüße aus Łódź 👍', 'Grüße aus Łódź 👍'],
  ['\u001b[2J', '␛[2J'],
  ['a\u0000\u0007\u0008\tb', 'a␀␇␈␉b'],
  ['a\r\nb', 'a␍␊b'],
  ['\u007f\u0085\u009b', '␡‹U+0085›‹U+009B›'],
  ['\u202eabc\u2069\u200f\u061c', '‹U+202E›abc‹U+2069›‹U+200F›‹U+061C›'],
  ['a\u200bb\u00adc\ufeff', 'a‹U+200B›b‹U+00AD›c‹U+FEFF›'],
  ['a\u2028b\u2029c', 'a‹U+2028›b‹U+2029›c'],
  ['\ud800 \u{e0041} \u3164', '‹U+D800› ‹U+E0041› ‹U+3164›'],
] as const) {
  test(`${JSON.stringify(text)} is shown as ${shown}`, () => assert.equal(visible(text), shown));
}

test('line breaks of a text stay, and nothing else of it acts', () => {
  assert.equal(printable('eins\n\u001b[31mzwei\r\ndrei'), 'eins\n␛[31mzwei␍\ndrei');
});

for (const [text, shown] of [
  ['::error::x', ': :error::x'],
  ['  \t::error::x', '  ␉::error::x'],
  ['   ::error::x', '   : :error::x'],
  ['\u00a0\u3000::error::x', '\u00a0\u3000: :error::x'],
  ['a\n::stop-commands::x\nb', 'a\n: :stop-commands::x\nb'],
  ['a\r::error::x', 'a␍::error::x'],
  ['\ufeff::error::x', '‹U+FEFF›::error::x'],
  ['::::', ': :::'],
  ['a ##[error]x ##[group]', 'a ## [error]x ## [group]'],
  ['std::vector :: x', 'std::vector :: x'],
] as const) {
  test(`no command of a workflow: ${JSON.stringify(text)}`, () => {
    assert.equal(printable(text), shown);
    assert.equal(printable(shown), shown);
  });
}

test('JSON says the same without unseen characters', () => {
  const value = { '::a': ['\u009b31m', '\u202e##[error]', '\u{e0041}', '\n::b', 'ä'] };
  const text = printableJson(value);
  assert.deepEqual(JSON.parse(text), value);
  assert.equal(printable(text), text);
});

test('each way out writes what is printable', (t) => {
  const lines: string[] = [];
  for (const name of ['log', 'warn', 'error'] as const)
    t.mock.method(console, name, (text: string) => lines.push(text));
  for (const print of [printResult, printWarning, printError]) print('\u001b\n::x');
  assert.deepEqual(lines, Array(3).fill('␛\n: :x'));
});

test('an annotation is one command, whatever its texts are', () => {
  assert.equal(
    annotation('src/de/a.md', 3, ['Was?', 'So geht es: 100 %, ja::']),
    '::error file=src/de/a.md,line=3::Was?%0ASo geht es: 100 %25, ja::',
  );
  assert.equal(annotation('a.md', undefined, ['b']), '::error file=a.md::b');
  const evil = '%0A\r\n::stop-commands::x,line=9:\u202e##[error]';
  const shown = '%250A␍␊::stop-commands::x,line=9:‹U+202E>## [error]'.replace('>', '›');
  const property = shown.replaceAll(':', '%3A').replaceAll(',', '%2C');
  assert.equal(annotation(evil, 1, [evil]), `::error file=${property},line=1::${shown}`);
});
