import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../lib/files/read.ts';
import { futureDays } from '../../../lib/site/check-days.ts';
import { folderOf, page, worded } from '../../support/content.ts';
import { translated } from '../../support/translations.ts';

test('a day that is yet to come is named in every page, a day of today is not', async (t) => {
  const review = { translation: 'reviewed', reviewer: 'Sprachmittlung' };
  const root = await folderOf(t, {
    'src/de/gut.md': page('', { updated: '2026-11-23' }),
    'src/de/neu.md': page('', { updated: '2036-11-23' }),
    'src/en/gut.md': translated('Text', { ...review, reviewed: '2026-11-24' }),
    'src/fr/gut.md': translated('Text', { updated: '2026-11-24' }),
  });
  const fix = 'Schreiben Sie den Tag der letzten Änderung oder der Prüfung.';
  assert.deepEqual(futureDays(await readContent(root), '2026-11-23').map(worded), [
    `neu.md:5: Der Tag im Feld „updated“ liegt in der Zukunft: 2036-11-23. | ${fix}`,
    `src/en/gut.md:6: Der Tag im Feld „reviewed“ liegt in der Zukunft: 2026-11-24. | ${fix}`,
    `src/fr/gut.md:5: Der Tag im Feld „updated“ liegt in der Zukunft: 2026-11-24. | ${fix}`,
  ]);
});
