import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesOf, valuesOf } from '../../../lib/translation/values.ts';

function keys(source: string): string[] {
  return valuesOf(source)
    .map(({ key }) => key)
    .sort();
}

describe('valuesOf reads the same', () => {
  const same: Record<string, readonly string[]> = {
    'in every script': ['25', '٢٥', '۲۵', '२५', '২৫', '２５'],
    'with any separator of thousands': [
      '50.000',
      '50,000',
      '50 000',
      '50\u00a0000',
      '50\u202f000',
      '50’000',
      '50000',
      '٥٠٬٠٠٠',
      '۵۰٬۰۰۰',
      '۵۰.۰۰۰',
    ],
    'in millions': ['1.200.000', '1,200,000', '1 200 000'],
    'with any decimal sign': ['3,5', '3.5', '٣٫٥', '۳٫۵'],
    'as a time of day': ['8.30', '8:30', '08:30', '8h30', '8 h 30'],
    'as a date in any order of digits': [
      '11.05.2009',
      '11/5/2009',
      '11-05-2009',
      '2009-05-11',
      '2009/5/11',
    ],
    'with the same telephone': [
      '0631 365-2381',
      '0631/3652381',
      '(0631) 365-2381',
      '+49 631 365-2381',
      '+49 (0)631 365 2381',
      '0049 631 3652381',
      '۰۶۳۱-۳۶۵۲۳۸۱',
    ],
    'with the same links': [
      '[a](tel:+496313652381) [b](mailto:amt@a.example) [c](https://a.example)',
      '[a](tel:+49-631-3652381) [b](mailto:Amt@A.example) [c](https://A.example/)',
    ],
    'with the same host': ['www.a.example', 'https://www.a.example/'],
    'raised or not': ['10 m²', '10 m2'],
    'with invisible signs': ['25', '2\u200e5', '\u200f25', '2\u00ad5'],
    'emphasised in part': ['25', '**2**5'],
    'as spans': ['8–18', '8 bis 18', '18…8'],
    'in another order': ['2015 300', '300 im Jahr 2015'],
  };
  for (const [name, [first = '', ...others]] of Object.entries(same)) {
    test(name, () => {
      assert.notDeepEqual(keys(first), []);
      for (const other of others) assert.deepEqual(keys(other), keys(first), other);
    });
  }
});

describe('valuesOf', () => {
  const cases: Record<string, readonly [string, string[]]> = {
    'tells fractions apart': ['3,05 und 3,5 und 5,3', ['3.05', '3.5', '5.3']],
    'counts each value as often as it stands there': ['5, 5 und 5', ['5', '5', '5']],
    'joins no numbers over a line break': ['112  \n110', ['110', '112']],
    'joins no numbers over a wrapped line': ['um 112\n110', ['110', '112']],
    'joins no numbers over a reference': ['112{{telefon}}110', ['110', '112', '{{telefon}}']],
    'takes a year for no part of an amount': ['2015 300', ['2015', '300']],
    'takes a year and hours for no time': ['24 h 7 Tage', ['24', '7']],
    'reads short numbers for help': ['112 und 116 117', ['112', '116117']],
    'reads a paragraph of the law': ['§ 5, Artikel 6 Absatz 1', ['1', '5', '6']],
    'reads a number that starts a line': ['11. Etage', ['11']],
    'ignores the numbers of a list': ['1. eins\n2. zwei', []],
    'reads references': ['{{telefon}}, {{quelle.a}}', ['{{quelle.a}}', '{{telefon}}']],
    'reads references behind links': ['[Mail]({{e-mail}})', ['{{e-mail}}']],
    'reads addresses behind links': [
      '[a](tel:+4963112) [b](mailto:a@b.example) [c](https://b.example/x?y=1)',
      ['https://b.example/x?y=1', 'mailto:a@b.example', 'tel:+4963112'],
    ],
    'reads no addresses within the site': ['[a](kontakt.md) [b](#x) ![c](bilder/c.jpg)', []],
    'reads e-mail addresses in any case': ['Amt@Example.ORG', ['amt@example.org']],
    'reads web addresses without the full stop': [
      'Siehe https://a.example/b.',
      ['https://a.example/b'],
    ],
    'reads web addresses in brackets': ['(www.a.example)', ['https://www.a.example/']],
    'reads an address once, link or not': ['<https://a.example>', ['https://a.example/']],
    'reads no number within an address': ['https://a.example/2019/5', ['https://a.example/2019/5']],
    'reads the cells of a table': ['|a|b|\n|-|-|\n|1|2|', ['1', '2']],
    'reads alternative texts': ['![5 Leute](bilder/a.jpg)', ['5']],
    'reads numbers within words': ['A6 und 90er', ['6', '90']],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(keys(text), expected));
  }

  test('tells what stands in the text', () => {
    assert.deepEqual(
      valuesOf('ab ٥٠٬٠٠٠ am 05.06.2010').map(({ kind, key, written }) => [kind, key, written]),
      [
        ['date', '2010-06-05', '05.06.2010'],
        ['number', '50000', '٥٠٬٠٠٠'],
      ],
    );
  });
});

test('placesOf finds links and pictures of the site', () => {
  const found = placesOf('[a](kontakt.md#zeit) [b](https://a.example) ![c](bilder/c.jpg) [d](#x)');
  assert.deepEqual(
    found.map(({ key }) => key),
    ['kontakt.md#zeit', 'bilder/c.jpg', '#x'],
  );
});
