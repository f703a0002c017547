import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differencesBetween } from '../../../lib/translation/differences.ts';
import { parseRecorded } from '../../../lib/translation/sections.ts';

/** Both values of each difference, with `↔` between two that were exchanged. */
function differences(german: string, translated: string, byBlock = true): string[] {
  const [from, to] = [german, translated].map((text) =>
    parseRecorded({ heading: 'Ort', level: 2, text }),
  );
  assert.ok(from && to);
  const exceptions = { use: () => false, unused: () => [] };
  const found = differencesBetween(to, from, { byBlock, internalLinks: true, exceptions });
  return found.map(
    (one) =>
      `${one.german?.written ?? '-'} ${one.reordered ? '↔' : '≠'} ${one.translated?.written ?? '-'}`,
  );
}

const ALIKE: readonly (readonly [string, string])[] = [
  ['Wir sind 25.', 'نحن ٢٥.'],
  ['Wir sind 25.', 'ما ۲۵ نفر هستیم.'],
  ['Wir sind 25.', 'हम २५ हैं'],
  ['25', '\u200f2\u200e5'],
  ['25', '2\u00ad5'],
  ['25', '٢\u064b٥'],
  ['25', '𑄸𑄻'],
  ['50.000 Euro', '50,000 euros'],
  ['50.000 Euro', '50\u202f000 €'],
  ['50.000 Euro', '50’000 euros'],
  ['50.000 Euro', '٥٠٬٠٠٠ يورو'],
  ['1.200.000', '1 200 000'],
  ['50.000,50 Euro', '50,000.50 euros'],
  ['50.000,00 Euro', '€50,000'],
  ['3,5 Grad', '٣٫٥'],
  ['um 8.30 Uhr', 'at 08:30'],
  ['um 8 Uhr', 'в 8:00'],
  ['8–18 Uhr', '8 to 18'],
  ['[a](tel:0631/3112)', '[a](tel:+496313112)'],
  ['4. Februar 2013', 'February 4th, 2013'],
  ['4. Februar 2013', '۴ فوریهٔ ۲۰۱۳'],
  ['am 4. Februar 2013', "2013'te 4 Şubat"],
  ['am 04.02.2013', '2013 - 4/2'],
  ['2015 kamen 300 Leute', '300 people came in 2015'],
  ['11. Etage', 'floor 11'],
  ['1. eins\n2. zwei', '1. one\n2. two'],
  ['10 m²', '10 m2'],
  ['**2**5', '25'],
  ['2015 300', '300, 2015'],
  ['{{zeit.a}} {{betrag.b}} {{quelle.c}}', '{{betrag.b}} {{quelle.c}} {{zeit.a}}'],
  ['Ruf {{telefon}} um 8 an', 'At 8, call {{telefon}}'],
  ['[Amt](https://A.example)', '[Office](https://a.example/)'],
];

const UNLIKE: readonly (readonly [string, string, ...string[]])[] = [
  ['25', '26', '25 ≠ 26'],
  ['25', 'many', '25 ≠ -'],
  ['viele', '٢٥', '- ≠ ٢٥'],
  ['Um 8', '8 8 8', '- ≠ 8', '- ≠ 8'],
  ['3,5 Grad', '5.3', '3 ↔ 5'],
  ['3,5 und 3,05', '3.5 and 3.06', '05 ≠ 06'],
  ['8–12 Uhr', '12–8', '8 ↔ 12'],
  ['25 Leute aus 3 Häusern', '3 people from 25 houses', '25 ↔ 3'],
  ['erst 2015, dann 2017', 'first 2017, then 2015', '2015 ↔ 2017'],
  ['- Feuerwehr 112\n- Polizei 110', '- Fire 110\n- police 112', '112 ↔ 110'],
  ['Haus 5\n\nHaus 6', 'House 6\n\nHouse 5', '5 ↔ 6'],
  ['Haus 5\n\nHaus 6', 'House 6\n\nHouse 7', '5 ≠ 6', '6 ≠ 7'],
  ['|a|\n|-|\n|5|', '|a|\n|-|\n|6|', '5 ≠ 6'],
  ['`5` und', '`6` and', '5 ≠ 6'],
  ['```\n5\n```', '```\n6\n```', '5 ≠ 6'],
  ['[a](https://a.de "5 Leute")', '[a](https://a.de "6 people")', '5 ≠ 6'],
  ['![5 Leute](bilder/a.jpg)', '![6 people](bilder/a.jpg)', '5 ≠ 6'],
  ['½ Stunde', 'half an hour', '½ ≠ -'],
  ['112{{telefon}}110', '112110 {{telefon}}', '112 ≠ 112110', '110 ≠ -'],
  ['112  \n110', '112110', '112 ≠ 112110', '110 ≠ -'],
  ['{{telefon}}', '{{e-mail}}', '{{telefon}} ≠ {{e-mail}}'],
  ['{{telefon}}', '112', '{{telefon}} ≠ 112'],
  ['A {{zeit.a}}, B {{zeit.b}}', 'A {{zeit.b}}, B {{zeit.a}}', '{{zeit.a}} ↔ {{zeit.b}}'],
  ['[A]({{mail-a}}), [B]({{tel}})', '[A]({{tel}}), [B]({{mail-a}})', '{{mail-a}} ↔ {{tel}}'],
  [
    '- [A]({{mail-a}})\n- [B]({{mail-b}})',
    '- [A]({{mail-b}})\n- [B]({{mail-a}})',
    '{{mail-a}} ↔ {{mail-b}}',
  ],
  ['[a](https://a.de/x)', '[a](https://a.de/x/)', 'https://a.de/x ≠ https://a.de/x/'],
  ['<https://a.de/x>', '<https://a.de/y>', 'https://a.de/x ≠ https://a.de/y'],
  ['[a](tel:+4963112)', '[a](tel:+4963113)', 'tel:+4963112 ≠ tel:+4963113'],
  ['[a](hilfe.md)', '[a](kontakt.md#zeit)', 'hilfe.md ≠ kontakt.md#zeit'],
];

describe('a translation has the same values', () => {
  for (const [german, translated] of ALIKE) {
    test(`${german} – ${translated}`, () => assert.deepEqual(differences(german, translated), []));
  }
});

describe('a translation has other values', () => {
  for (const [german, translated, ...expected] of UNLIKE) {
    test(`${german} – ${translated}`, () =>
      assert.deepEqual(differences(german, translated), expected));
  }
});

describe('where blocks do not correspond', () => {
  const [german, translated] = ['Haus 5\n\nHaus 6', '- House 6\n- House 5\n- That is all'];

  test('a section is compared as a whole', () => {
    assert.deepEqual(differences(german, translated), []);
    assert.deepEqual(differences(german, `${translated} 7`), ['- ≠ 7']);
  });

  test('so is Leichte Sprache, whose order is free', () => {
    assert.deepEqual(differences('8 Leute, 9 Häuser', '9 Häuser.\n8 Leute.', false), []);
    assert.deepEqual(differences('8 Leute', '9 Leute', false), ['8 ≠ 9']);
  });

  test('in Leichte Sprache too, contacts that are taken for each other have their order', () => {
    for (const [one, other] of [
      ['{{hilfe.feuerwehr}}', '{{hilfe.polizei}}'],
      ['[a]({{mail-a}})', '[b]({{mail-b}})'],
      ['{{telefon}}', '{{stadt-telefon}}'],
    ]) {
      const [found, ...more] = differences(`A ${one}, B ${other}`, `A ${other}.\nB ${one}.`, false);
      assert.match(found ?? '', /↔/);
      assert.deepEqual(more, []);
    }
    assert.deepEqual(differences('{{telefon}}, {{e-mail}}', '{{e-mail}}. {{telefon}}.', false), []);
  });
});
