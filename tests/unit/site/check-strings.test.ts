import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../../lib/base/languages.ts';
import { checkStrings, unreadableStrings } from '../../../lib/site/check-strings.ts';

const GERMAN = {
  skipLink: 'Zum Inhalt',
  readMore: 'Mehr: {title}',
  help: { hours: '{from} bis {to} Uhr', names: { 'gewalt-frauen': 'Hilfetelefon' } },
};
const ENGLISH = {
  skipLink: 'To the content',
  readMore: 'More: {title}',
  help: { hours: 'until {to}, from {from}', names: { 'gewalt-frauen': 'Helpline' } },
};

describe('checkStrings', () => {
  test('finds nothing wrong with complete texts', () => {
    assert.deepEqual(checkStrings('en', ENGLISH, GERMAN), []);
    assert.deepEqual(checkStrings('de', GERMAN, GERMAN), []);
  });

  test('names a missing text, its file and the German words', () => {
    const { names, ...help } = ENGLISH.help;
    assert.deepEqual(checkStrings('en', { ...ENGLISH, help: { ...help, names: {} } }, GERMAN), [
      {
        file: '_data/strings/en.ts',
        message: 'Der Text „help.names.gewalt-frauen“ fehlt.',
        fix: 'Übersetzen Sie: „Hilfetelefon“.',
      },
    ]);
    assert.equal(names['gewalt-frauen'], 'Helpline');
  });

  for (const [kind, value] of [
    ['empty', ''],
    ['blank', ' \n'],
    ['no text', 5],
    ['a group', {}],
    ['null', null],
  ] as const) {
    test(`counts a text that is ${kind} as missing`, () => {
      const found = checkStrings('en', { ...ENGLISH, skipLink: value }, GERMAN);
      assert.deepEqual(
        found.map(({ message }) => message),
        ['Der Text „skipLink“ fehlt.'],
      );
    });
  }

  test('misses every text of a language without a file', () => {
    const found = checkStrings('xx', undefined, GERMAN);
    assert.deepEqual(
      found.map(({ file, message }) => `${file}: ${message}`),
      [
        'Die Datei mit den Texten der Bedienung fehlt.',
        'Der Text „skipLink“ fehlt.',
        'Der Text „readMore“ fehlt.',
        'Der Text „help.hours“ fehlt.',
        'Der Text „help.names.gewalt-frauen“ fehlt.',
      ].map((message) => `_data/strings/xx.ts: ${message}`),
    );
  });

  test('names a text that German does not have', () => {
    assert.deepEqual(
      checkStrings('en', { ...ENGLISH, skiplinks: 'x', banner: { title: 'x' } }, GERMAN),
      [
        {
          file: '_data/strings/en.ts',
          message: 'Der Text „skiplinks“ ist unbekannt.',
          fix: 'Meinten Sie „skipLink“?',
        },
        {
          file: '_data/strings/en.ts',
          message: 'Der Text „banner.title“ ist unbekannt.',
          fix: 'Löschen Sie ihn.',
        },
      ],
    );
  });

  test('words a file that cannot be loaded', () => {
    assert.deepEqual(
      unreadableStrings('en', new Error('Transform failed:\nen.ts:3:4: Expected "}"')),
      {
        file: '_data/strings/en.ts',
        message: 'Die Datei ist nicht lesbar (en.ts:3:4: Expected "}").',
        fix: 'Vergleichen Sie die Klammern, Anführungszeichen und Kommas mit _data/strings/de.ts.',
      },
    );
  });

  test('compares the words in braces, in any order', () => {
    const braces = (readMore: string) =>
      checkStrings('en', { ...ENGLISH, readMore }, GERMAN).map(({ message, fix }) => [
        message,
        fix,
      ]);
    const problem = [
      'Im Text „readMore“ stehen andere Wörter in geschweiften Klammern als im deutschen.',
      'Übernehmen Sie: {title}.',
    ];
    assert.deepEqual(braces('{title} – {title}'), []);
    assert.deepEqual(braces('More'), [problem]);
    assert.deepEqual(braces('More: {titel}'), [problem]);
    assert.deepEqual(braces('More: {title} {date}'), [problem]);
    assert.deepEqual(
      checkStrings('en', { ...ENGLISH, skipLink: 'To {x}' }, GERMAN).map(({ fix }) => fix),
      ['Übernehmen Sie: keine Klammern.'],
    );
  });

  test('finds the texts of every language of the site complete', async () => {
    const load = async (code: string): Promise<unknown> =>
      (await import(`../../../_data/strings/${code}.ts`)).default;
    const german = await load('de');
    for (const { code } of LANGUAGES) {
      assert.deepEqual(checkStrings(code, await load(code), german), [], code);
    }
  });
});
