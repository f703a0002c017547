import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOwnAddress } from '../../../lib/site/check-own-address.ts';
import { load, page } from '../../support/content.ts';

test('a link to this site with its whole address is reported, one elsewhere is not', async (t) => {
  const body =
    'Zum\n[Kontakt](https://amt.example.org/seite/#a), zum [Amt](https://www.example.org/) und [hin](seite.md)';
  const { site } = await load(t, { 'seite.md': page(body) });
  assert.deepEqual(checkOwnAddress(site.pages, 'https://amt.example.org'), [
    {
      file: 'src/de/seite.md',
      line: 8,
      message: 'Der Link „https://amt.example.org/seite/#a“ führt auf diese Website selbst.',
      fix: 'Schreiben Sie nur den Dateinamen der Seite, zum Beispiel „kontakt.md“. Dann bleibt, wer liest, in der eigenen Sprache.',
    },
  ]);
});
