import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import de from '../../../_data/strings/de.ts';
import { LANGUAGES } from '../../../lib/base/languages.ts';
import { checkStrings } from '../../../lib/site/check-strings.ts';
import { pseudoStrings, pseudoText } from '../../../lib/site/pseudo-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Every text of a tree of texts. */
function textsOf(tree: object): string[] {
  return Object.values(tree).flatMap((value: string | object) =>
    typeof value === 'string' ? [value] : textsOf(value),
  );
}

describe('pseudo-text', () => {
  for (const [what, text, expected] of [
    ['has accents, brackets and longer words', 'Kontakt', '[Ķóñţåķţ~~~]'],
    ['keeps what is filled in', 'Mehr lesen: {title}', '[Ṁéĥŕ~~ ļéšéñ~~~: {title}]'],
    ['keeps digits and signs', 'Seit 2017 – 36 %!', '[Šéîţ~~ 2017 – 36 %!]'],
    ['keeps the spaces at both ends outside', ' in der ', ' [îñ~ ðéŕ~~] '],
    ['knows umlauts', 'Äpfel für Größe', '[Ǟþƒéļ~~~ ƒǖŕ~~ Ĝŕȫẞé~~~]'],
    ['keeps its line breaks', 'ein\nZwei', '[éîñ~~\nŽŵéî~~]'],
  ] as const) {
    test(what, () => assert.equal(pseudoText(text), expected));
  }

  for (const text of ['', ' ', '112', '0 / 3 °', '{min} / {max}', ' · ']) {
    test(`has nothing to change in "${text}"`, () => assert.equal(pseudoText(text), text));
  }

  test('leaves no letter of the alphabet as it is', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';
    const letters = new Set(pseudoText(alphabet).replace(/[[\]~]/g, ''));
    assert.equal(letters.size, alphabet.length);
    assert.deepEqual(
      [...alphabet].filter((letter) => letters.has(letter)),
      [],
    );
  });
});

describe('the texts of the interface', () => {
  const german = textsOf(de);
  const pseudo = textsOf(pseudoStrings(de));

  test('are complete, with the same words in braces', () => {
    assert.deepEqual(checkStrings('xa', pseudoStrings(de), de), []);
  });

  test('are each 40 % longer than the German ones, all of them not much more', () => {
    const letters = (text: string) => {
      const words = text.replace(/\{\w+\}/g, '');
      return /\p{L}/u.test(words) ? words.length : 0;
    };
    german.forEach((text, index) => {
      assert.ok(letters(pseudo[index] ?? '') >= 1.4 * letters(text), pseudo[index]);
    });
    const total = (texts: string[]) => texts.reduce((sum, text) => sum + letters(text), 0);
    assert.ok(total(pseudo) < 1.7 * total(german));
  });
});

describe('the list of languages', () => {
  const listWith = (value: string) => {
    const script = `import { LANGUAGES } from './lib/base/languages.ts';
      console.log(JSON.stringify(LANGUAGES.filter(({ pseudo }) => pseudo)));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, SITE_PSEUDO: value },
    });
    return { list: stdout && JSON.parse(stdout), stderr };
  };

  test('has no pseudo-language unless asked for', () => {
    assert.deepEqual(
      LANGUAGES.filter(({ pseudo }) => pseudo),
      [],
    );
    assert.deepEqual(listWith('0').list, []);
  });

  test('has an accented and a mirrored one where SITE_PSEUDO is 1', () => {
    const rows = listWith('1').list.map((row: Record<string, string>) => [row.tag, row.dir]);
    assert.deepEqual(rows, [
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
    ]);
  });

  test('refuses another value by its name', () => {
    const { list, stderr } = listWith('yes');
    assert.equal(list, '');
    assert.match(stderr, /SITE_PSEUDO/);
  });
});
