import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

test('two pages have no place of a menu together', async (t) => {
  const files = {
    'a.md': page('', { menu: 'main', order: '1' }),
    'b.md': page('', { menu: 'main', order: '1' }),
    'c.md': page('', { menu: 'legal', order: '1' }),
    'd.md': page('', { order: '1' }),
    'e.md': page('', { menu: 'main' }),
    'f.md': page('', { menu: 'main' }),
  };
  assert.deepEqual(await problemsOf(t, files), [
    'b.md:7: Die Stelle 1 im Menü „main“ hat schon die Seite „a.md“. | Geben Sie einer der beiden Seiten eine andere Zahl im Feld „order“.',
  ]);
});

test('a parent is another page of the main menu', async (t) => {
  const files = {
    'wir.md': page('', { menu: 'main', order: '1' }),
    'recht.md': page('', { menu: 'legal', order: '1' }),
    'a.md': page('', { parent: 'wir' }),
    'b.md': page('', { parent: 'wirr' }),
    'c.md': page('', { parent: 'recht' }),
    'd.md': page('', { parent: 'wir', menu: 'main', order: '2' }),
  };
  assert.deepEqual(await problemsOf(t, files), [
    'b.md:6: Im Feld „parent“ steht „wirr“, doch diese Seite steht nicht im oberen Menü. | Meinten Sie „wir“?',
    'c.md:6: Im Feld „parent“ steht „recht“, doch diese Seite steht nicht im oberen Menü. | Im Menü stehen: d, wir.',
    'd.md:6: Die Seite steht selbst im Menü, also gehört sie zu keiner anderen. | Löschen Sie die Zeile „parent“ oder die Zeile „menu“.',
  ]);
});
