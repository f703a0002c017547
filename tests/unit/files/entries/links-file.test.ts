import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, problemsIn } from '../../../support/entries.ts';

test('a link has an address for each language, English and German first', async (t) => {
  const text =
    'navi:\n  name: Navi\n  adressen:\n    ar: https://a.example/\n    de: https://d.example/\n    en: https://e.example/\n';
  const { facts } = await entriesOf(t, { 'links.yaml': text });
  assert.deepEqual(facts['link.navi'], {
    kind: 'link',
    value: 'Navi',
    addresses: [
      { language: 'en', url: 'https://e.example/' },
      { language: 'de', url: 'https://d.example/' },
      { language: 'ar', url: 'https://a.example/' },
    ],
  });
});

for (const [what, text, expected] of [
  [
    'without an address',
    'a:\n  name: A\n',
    'links.yaml:1: Der Link „a“: Das Feld „adressen“ fehlt. | Ergänzen Sie unter „a:“ eine eingerückte Zeile „adressen: …“ (erwartet: je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt).',
  ],
  [
    'whose language is written out',
    'a:\n  name: A\n  adressen:\n    Deutsch: https://a.example/\n',
    'links.yaml:4: Der Link „a“: Im Feld „adressen“ steht „https://a.example/“: „Deutsch“ ist kein Kürzel einer Sprache wie „de“, „en“ oder „ar“. | Berichtigen Sie den Wert (erwartet: je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt).',
  ],
  [
    'with a bad address',
    'a:\n  name: A\n  adressen:\n    de: example.org\n',
    'links.yaml:4: Der Link „a“: Im Feld „adressen“ steht „example.org“: die Adresse beginnt nicht mit „https://“. | Berichtigen Sie den Wert (erwartet: je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt).',
  ],
  [
    'with an address alone',
    'a:\n  name: A\n  adressen: https://a.example/\n',
    'links.yaml:3: Der Link „a“: Im Feld „adressen“ steht „https://a.example/“: hier gehören Zeilen wie „de: https://…“ hin. | Berichtigen Sie den Wert (erwartet: je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt).',
  ],
] as const) {
  test(`a link ${what} is told`, async (t) => {
    assert.deepEqual(await problemsIn(t, { 'links.yaml': text }), [expected]);
  });
}
