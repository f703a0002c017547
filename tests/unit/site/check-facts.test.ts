import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Facts } from '../../../lib/facts/types.ts';
import { checkLiteralFacts, factHints, withLiterals } from '../../../lib/site/check-facts.ts';
import { FACT_STRINGS, FACTS, read } from '../../support/markdown.ts';
import { sourcePage } from '../../support/translations.ts';

const facts: Facts = {
  anschrift: { kind: 'text', value: 'Rathaus, Musterplatz 1, 67657 Kaiserslautern' },
  telefon: { kind: 'phone', value: '0631 365-2381' },
  'stadt-telefon': { kind: 'phone', value: '0631 365-0' },
  'netzwerk-telefon': { kind: 'phone', value: '0631 36120-0' },
  'ehrenamt-e-mail': { kind: 'email', value: 'ehrenamt@kaiserslautern.de' },
  'durchsetzungsstelle-anschrift': { kind: 'text', value: 'Bauhofstraße 9, 55116 Mainz' },
};

const problems = (body: string) => checkLiteralFacts([sourcePage(body)], facts);

describe('an address that is written out in German prose is found', () => {
  const known: readonly (readonly [string, string, string, string])[] = [
    ['Rufen Sie an: 0631 365-2381.', 'die Telefonnummer', '0631 365-2381', 'telefon'],
    ['+49 (0)631 3650', 'die Telefonnummer', '+49 (0)631 3650', 'stadt-telefon'],
    ['0049 631/365\u20110', 'die Telefonnummer', '0049 631/365-0', 'stadt-telefon'],
    [
      '\u202a06\u200e31\u202f365\u2013\u200b0\u202c',
      'die Telefonnummer',
      '0631 365-0',
      'stadt-telefon',
    ],
    ['０６３１ ３６５-０', 'die Telefonnummer', '0631 365-0', 'stadt-telefon'],
    ['[Anruf](tel:+4963136120-0)', 'die Telefonnummer', '+4963136120-0', 'netzwerk-telefon'],
    [
      'An Ehrenamt@kaiserslautern.de',
      'die E-Mail-Adresse',
      'Ehrenamt@kaiserslautern.de',
      'ehrenamt-e-mail',
    ],
    ['Musterplatz 1', 'die Anschrift', 'Musterplatz 1', 'anschrift'],
    ['in 55116 Mainz', 'die Anschrift', '55116 Mainz', 'durchsetzungsstelle-anschrift'],
  ];
  for (const [body, what, written, name] of known) {
    test(`with its reference: ${body}`, () => {
      assert.deepEqual(problems(`Erste Zeile.\n\n${body}`), [
        {
          file: 'src/de/kontakt.md',
          line: 9,
          message: `Hier steht ${what} „${written}“ im Text. Solche Angaben stehen nur einmal, im Ordner src/angaben.`,
          fix: `Schreiben Sie stattdessen {{${name}}}.`,
        },
      ]);
    });
  }

  test('where it is new', () => {
    assert.deepEqual(
      problems('0631 999999').map(({ fix }) => fix),
      [
        'Tragen Sie den Wert in src/angaben/angaben.yaml ein, und schreiben Sie hier einen Verweis darauf, zum Beispiel {{stadt-telefon}}.',
      ],
    );
  });
});

describe('an address that is no target of a link is one mistake', () => {
  for (const target of ['amt@example.org', 'mailto:amt@example', 'telefon:06313650', '06313650']) {
    test(target, () => {
      const body = `[Amt](${target})`;
      const { file, bodyLine } = sourcePage(body).raw;
      const all = withLiterals(read(body, bodyLine, { file }).problems, problems(body));
      assert.deepEqual(all, problems(body));
      assert.equal(all.length, 1);
    });
  }
});

describe('an address beside another mistake is told once', () => {
  const told = (body: string, odd: readonly string[] = []) => {
    const { file, bodyLine } = sourcePage(body).raw;
    const found = read(body, bodyLine, { file }).problems;
    return withLiterals(found, problems(body), new Set(odd)).map(({ message }) => message);
  };
  for (const body of [
    ...[
      '[Amt](mailto: a@b.de)',
      '[Amt] (mailto:a@b.de)',
      '[Amt](tel: 0631 123456)',
      '(Amt)[mailto:a@b.de]',
    ],
    ...['amt{at}stadt.de', 'amt{at}stadt{dot}de', 'Schreiben Sie an amt{ät}stadt.de.'],
  ]) {
    test(body, () => {
      const [message = '', ...more] = told(body);
      assert.match(message, /^Hier steht die (?:E-Mail-Adresse|Telefonnummer) /);
      assert.deepEqual(more, []);
    });
  }

  test('a placeholder is no address', () => {
    assert.deepEqual(told('Wir sind in der Musterstraße 1, 67655 Kaiserslautern.'), [
      '„Musterstraße“ ist ein Platzhalter.',
    ]);
  });

  test('an unseen character in a number is told by itself', () => {
    assert.deepEqual(told('Rufen Sie 0631\u200b 1234567 an.', ['src/de/kontakt.md:7']), []);
  });

  test('two mistakes in one line are two', () => {
    assert.equal(told('[Amt] (kontakt.md), Telefon 0631 1234567').length, 2);
  });
});

describe('a number that is equal to a fact', () => {
  const hints = (body: string) =>
    factHints([sourcePage(body)], FACTS, FACT_STRINGS).map(({ message }) => message);

  test('gets a hint', () => {
    assert.deepEqual(hints('Am 4. Februar 2013 kamen 12.345 Menschen.'), [
      'Für „4. Februar 2013“ gibt es einen Verweis.',
      'Für „12.345“ gibt es einen Verweis.',
    ]);
  });

  test('gets none where it is a part of another, or a year', () => {
    assert.deepEqual(hints('Am 14. Februar 2013, 112.345 Menschen, 12.3456, 2015–2017'), []);
  });
});
