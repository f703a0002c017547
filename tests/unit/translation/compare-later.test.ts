import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german, pairOf } from '../../support/translations.ts';

const BEGINNING = 'Am Anfang der Seite weicht eine Angabe ab: Im deutschen Text';

describe('when the German text changes later', () => {
  test('its new values stop no build', async (t) => {
    const tree = await pairOf(t, 'Ab 8 Uhr, {{telefon}}', 'From 8, {{telefon}}');
    await tree.write('de/kontakt.md', german('Ab 9 Uhr, {{e-mail}}, [neu](https://a.example)'));
    assert.deepEqual(await tree.problems(), []);
  });

  test('a translation that follows it stops no build before it is accepted', async (t) => {
    const tree = await pairOf(t, 'Ab 8 Uhr', 'From 8');
    await tree.write('de/kontakt.md', german('Ab 9 Uhr'));
    const text = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', text.replace('From 8', 'From 9'));
    assert.deepEqual(await tree.problems(), []);
    await tree.write('en/kontakt.md', text.replace('From 8', 'From 7'));
    assert.deepEqual(await tree.problems(), [
      `src/en/kontakt.md:8: ${BEGINNING} steht „8“, in der Übersetzung steht „7“.`,
    ]);
  });

  test('a link to another page of the site stops none, even when the words change after it', async (t) => {
    const tree = await pairOf(t, 'Siehe [Hilfe](hilfe.md)', 'See [help](hilfe.md)');
    await tree.write('de/kontakt.md', german('Siehe [Hilfe](kontakt.md)'));
    assert.deepEqual(await tree.problems(), []);
    const text = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', text.replace('hilfe.md', 'kontakt.md'));
    assert.deepEqual(await tree.problems(), []);
    await tree.write('de/kontakt.md', german('Ab 8 Uhr [Hilfe](kontakt.md)'));
    assert.deepEqual(await tree.problems(), []);
  });

  test('a wrong link within the site is held against today’s', async (t) => {
    const tree = await pairOf(t, 'Siehe [Hilfe](hilfe.md)', 'See [help](hilfe.md)');
    await tree.write('de/kontakt.md', german('Siehe [Hilfe](kontakt.md)'));
    const text = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', text.replace('hilfe.md', '#'));
    assert.deepEqual(await tree.problems(), [
      `src/en/kontakt.md:8: ${BEGINNING} steht „kontakt.md“, in der Übersetzung steht „#“.`,
    ]);
  });

  test('a lost record is reported', async (t) => {
    const tree = await pairOf(t, 'Ab 8 Uhr', 'From 8');
    const text = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', text.replace(/\[m\w+\]/, '[m00000000]'));
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:1: Der Anfang der Seite beruht auf einem Stand des deutschen Textes, der im Ordner translations nicht steht.',
    ]);
  });
});
