import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkStrings } from '../../../lib/site/check-strings.ts';

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

/** What is wrong with English texts that differ from good ones, as `message | how to mend it`. */
function problems(changes: object): string[] {
  const found = checkStrings('en', { ...ENGLISH, ...changes }, GERMAN);
  assert.ok(found.every(({ file }) => file === '_data/strings/en.ts'));
  return found.map(({ message, fix }) => `${message} | ${fix}`);
}

describe('texts of the interface', () => {
  test('are in order where each has a translation with the same words in braces', () => {
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems({ readMore: '{title} – {title}' }), []);
  });

  for (const value of ['', ' \n', 5, {}, null]) {
    test(`are missing where there is ${JSON.stringify(value)} instead`, () => {
      assert.deepEqual(problems({ skipLink: value }), [
        'Der Text „skipLink“ fehlt. | Übersetzen Sie: „Zum Inhalt“.',
      ]);
    });
  }

  test('are missing in a group, by the name of both', () => {
    assert.deepEqual(problems({ help: { ...ENGLISH.help, names: {} } }), [
      'Der Text „help.names.gewalt-frauen“ fehlt. | Übersetzen Sie: „Hilfetelefon“.',
    ]);
  });

  test('are all missing where there is no file, which is one problem', () => {
    const [file, ...texts] = checkStrings('xx', undefined, GERMAN);
    assert.equal(file?.message, 'Die Datei mit den Texten der Bedienung fehlt.');
    assert.deepEqual(texts, []);
  });

  test('are misspelt once', () => {
    const { skipLink, ...others } = ENGLISH;
    const found = checkStrings('en', { ...others, skiplink: skipLink }, GERMAN);
    assert.deepEqual(
      found.map(({ message, fix }) => `${message} | ${fix}`),
      ['Der Text „skiplink“ ist unbekannt. | Meinten Sie „skipLink“?'],
    );
  });

  test('are unknown where German has none', () => {
    assert.deepEqual(problems({ skiplinks: 'x', banner: { title: 'x' } }), [
      'Der Text „skiplinks“ ist unbekannt. | Meinten Sie „skipLink“?',
      'Der Text „banner.title“ ist unbekannt. | Löschen Sie ihn.',
    ]);
  });

  for (const [name, value, fix] of [
    ['readMore', 'More', '{title}'],
    ['readMore', 'More: {titel}', '{title}'],
    ['readMore', 'More: {title} {date}', '{title}'],
    ['skipLink', 'To {x}', 'keine Klammern'],
  ] as const) {
    test(`have other words in braces: ${value}`, () => {
      assert.deepEqual(problems({ [name]: value }), [
        `Im Text „${name}“ stehen andere Wörter in geschweiften Klammern als im deutschen. | Übernehmen Sie: ${fix}.`,
      ]);
    });
  }

  test('have a character that nobody sees', () => {
    assert.deepEqual(problems({ skipLink: 'To the\u200b content' }), [
      'Der Text „skipLink“ passt nicht. Hier steht ein Zeichen, das man nicht sieht (U+200B): „To the\u200b content“. | Löschen Sie das ganze Wort und die Zeichen daneben, und tippen Sie alles neu. Punkte einer Liste beginnen mit „- “.',
    ]);
  });
});
