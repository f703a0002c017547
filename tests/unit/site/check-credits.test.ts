import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { readContent } from '../../../lib/files/read.ts';
import { missingCredits } from '../../../lib/site/check-credits.ts';
import { folderOf, page, worded } from '../../support/content.ts';

test('a picture without an author is a hint', async (t) => {
  const body = '![Ein Fest](fest.jpg "Foto: Stadt")\n\nOben\n![Ein Haus](haus.jpg)';
  const { originals } = await readContent(
    filesOnDisk(await folderOf(t, { 'src/de/seite.md': page(body) })),
  );
  assert.deepEqual(missingCredits(originals).map(worded), [
    'seite.md:10: Dem Bild „haus.jpg“ fehlt der Bildnachweis. | Nennen Sie hinter dem Dateinamen, wer es gemacht hat: ![…](bilder/name.jpg "Foto: …").',
  ]);
});
