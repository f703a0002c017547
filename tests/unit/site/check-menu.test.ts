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
