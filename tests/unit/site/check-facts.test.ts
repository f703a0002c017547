import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import facts from '../../../_data/facts.ts';
import { readSources } from '../../../lib/files/read.ts';
import { checkLiteralFacts } from '../../../lib/site/check-facts.ts';
import { german, treeOf } from '../../support/translations.ts';

async function problems(t: TestContext, body: string) {
  const { root } = await treeOf(t, { 'de/kontakt.md': german(body) });
  return checkLiteralFacts((await readSources(root)).sources, facts);
}

describe('a fact that is written out in German prose is found', () => {
  const known: readonly (readonly [string, string, string, string])[] = [
    ['Rufen Sie an: 0631 365-2381.', 'die Telefonnummer', '0631 365-2381', 'telefon'],
    ['+49 (0)631 3650', 'die Telefonnummer', '+49 (0)631 3650', 'stadt-telefon'],
    ['[Anruf](tel:+4963136120-0)', 'die Telefonnummer', 'tel:+4963136120-0', 'netzwerk-telefon'],
    [
      'An Ehrenamt@kaiserslautern.de',
      'die E-Mail-Adresse',
      'Ehrenamt@kaiserslautern.de',
      'ehrenamt-e-mail',
    ],
    [
      '[Mail](mailto:stadt@kaiserslautern.de)',
      'die E-Mail-Adresse',
      'mailto:stadt@kaiserslautern.de',
      'stadt-e-mail',
    ],
    ['Am 15. Mai 2017 war es.', 'das Datum', '15. Mai 2017', 'zeit.buendnis'],
    ['Am 15.5.2017 war es.', 'das Datum', '15.5.2017', 'zeit.buendnis'],
    ['Die Studie vom Juni 2018', 'das Datum', 'Juni 2018', 'zeit.studie'],
    ['Es gibt 50.000 Euro.', 'der Geldbetrag', '50.000 Euro', 'betrag.projektfoerderung'],
    ['Es gibt € 50.000.', 'der Geldbetrag', '€ 50.000', 'betrag.projektfoerderung'],
    ['Willy-Brandt-Platz 1', 'die Anschrift', 'Willy-Brandt-Platz 1', 'anschrift'],
    ['in 55116 Mainz', 'die Anschrift', '55116 Mainz', 'durchsetzungsstelle-anschrift'],
    ['Freitag 8–12 Uhr', 'die Uhrzeit', '8–12 Uhr', 'ort.buergercenter.zeiten'],
  ];
  for (const [body, what, written, name] of known) {
    test(body, async (t) => {
      assert.deepEqual(await problems(t, `Erste Zeile.\n\n${body}`), [
        {
          file: 'src/de/kontakt.md',
          line: 9,
          message: `Hier steht ${what} „${written}“ im Text. Solche Angaben stehen nur einmal, im Ordner _data.`,
          fix: `Schreiben Sie stattdessen {{${name}}}.`,
        },
      ]);
    });
  }

  for (const body of [
    '0631 999999',
    'an a@b.example',
    '7 Euro',
    'um 9:30 Uhr',
    'ab 17:45',
    '1. März',
  ]) {
    test(`where it is new: ${body}`, async (t) => {
      assert.deepEqual(
        (await problems(t, body)).map(({ fix }) => fix),
        [
          'Tragen Sie den Wert in _data/facts.ts ein, und schreiben Sie hier einen Verweis darauf, zum Beispiel {{stadt-telefon}}.',
        ],
      );
    });
  }
});

test('references, years, laws and other numbers may stand in prose', async (t) => {
  const bodies = [
    'Anruf {{telefon}}, Mail {{e-mail}}, am {{zeit.buendnis}}, [Mail]({{mail-anfrage}})',
    'ging 2017 aus der „Stabsstelle Asyl“ hervor, seit Anfang 2015',
    'EN 301 549, BITV 2.0, (EU) 2016/2102, § 25 Absatz 2 Nummer 2, Artikel 44 bis 49',
    'Wir sind 25 Leute aus 3 Häusern, 5:1 gewonnen, 50000 Menschen, im Mai, [Karte](https://a.de/0631365)',
  ];
  for (const body of bodies) assert.deepEqual(await problems(t, body), [], body);
});

test('no German page of the site holds one', async () => {
  const { sources } = await readSources('.');
  assert.ok(sources.length > 10);
  assert.deepEqual(checkLiteralFacts(sources, facts), []);
});
