import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import de from '../../../_data/strings/de.ts';
import { checkStrings } from '../../../lib/site/check-strings.ts';
import { pseudoStrings, pseudoText } from '../../../lib/site/pseudo-text.ts';

describe('pseudo-text', () => {
  for (const [what, text, expected] of [
    ['has accents, brackets and words that are 40 % longer', 'Kontakt', '[Ķóñţåķţ~~~]'],
    ['keeps what is filled in', 'Mehr lesen: {title}', '[Ṁéĥŕ~~ ļéšéñ~~~: {title}]'],
    ['keeps digits and signs', 'Seit 2017 – 36 %!', '[Šéîţ~~ 2017 – 36 %!]'],
    ['keeps the spaces at both ends outside', ' in der ', ' [îñ~ ðéŕ~~] '],
    ['knows umlauts', 'Äpfel für Größe', '[Ǟþƒéļ~~~ ƒǖŕ~~ Ĝŕȫẞé~~~]'],
    ['keeps its line breaks', 'ein\nZwei', '[éîñ~~\nŽŵéî~~]'],
    ['has nothing to change where there is no word', '0 / {max} ° · ', '0 / {max} ° · '],
  ] as const) {
    test(what, () => assert.equal(pseudoText(text), expected));
  }

  test('leaves no letter of the alphabet as it is', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';
    const letters = new Set(pseudoText(alphabet).replace(/[[\]~]/g, ''));
    assert.equal(letters.size, alphabet.length);
    assert.ok([...alphabet].every((letter) => !letters.has(letter)));
  });
});

test('the texts of the interface are complete, with the same words in braces', () => {
  assert.deepEqual(checkStrings('xa', pseudoStrings(de), de), []);
});
