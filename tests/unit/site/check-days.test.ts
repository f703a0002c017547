import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { readContent } from '../../../lib/files/read.ts';
import { earlyReviews, futureChecks, futureDays } from '../../../lib/site/check-days.ts';
import { folderOf, page, worded } from '../../support/content.ts';
import { entriesOf } from '../../support/entries.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

test('a day that is yet to come is named in every page, a day of today is not', async (t) => {
  const review = { translation: 'reviewed', reviewer: 'Sprachmittlung' };
  const root = await folderOf(t, {
    'src/de/gut.md': page('', { updated: '2026-11-23' }),
    'src/de/neu.md': page('', { updated: '2036-11-23' }),
    'src/en/gut.md': translated('Text', { ...review, reviewed: '2026-11-24' }),
    'src/fr/gut.md': translated('Text', { updated: '2026-11-24' }),
  });
  const fix = 'Schreiben Sie den Tag der letzten Änderung oder der Prüfung.';
  assert.deepEqual(futureDays(await readContent(filesOnDisk(root)), '2026-11-23').map(worded), [
    `neu.md:5: Der Tag im Feld „updated“ liegt in der Zukunft: 2036-11-23. | ${fix}`,
    `src/en/gut.md:6: Der Tag im Feld „reviewed“ liegt in der Zukunft: 2026-11-24. | ${fix}`,
    `src/fr/gut.md:5: Der Tag im Feld „updated“ liegt in der Zukunft: 2026-11-24. | ${fix}`,
  ]);
});

test('a check of an entry that is yet to come is named, one of this year or month is not', async (t) => {
  const entries = await entriesOf(t, {
    'orte.yaml': [
      'gesehen: 2026',
      'gesehen: 2026-11',
      'gesehen: 2062-11-23',
      'bestaetigt: 2026-11-24',
    ]
      .map((day, index) => `${'abcd'[index]}:\n  name: Ort\n  ${day}\n`)
      .join(''),
    'hilfenummern.yaml': 'eltern:\n  nummern: 112\n  gruppe: sorgen\n  gesehen: 2027\n',
    'uebergabe.yaml':
      'x:\n  teil: start\n  was: Logo\n  wer: Amt\n  seit: 2026-11-01\n  unbestaetigt-online: nein\n  erledigt: 2031-01-01\n',
  });
  const what = (name: string, field: string, day: string, kind = 'Die Angabe') =>
    `${kind} „${name}“: Der Tag im Feld „${field}“ liegt in der Zukunft: ${day}. | Schreiben Sie den Tag, an dem es war. Was noch kommt, tragen Sie an dem Tag ein.`;
  assert.deepEqual(futureChecks(entries, '2026-11-23').map(worded), [
    `src/angaben/orte.yaml:9: ${what('c', 'gesehen', '2062-11-23')}`,
    `src/angaben/orte.yaml:12: ${what('d', 'bestaetigt', '2026-11-24')}`,
    `src/angaben/hilfenummern.yaml:4: ${what('eltern', 'gesehen', '2027')}`,
    `src/angaben/uebergabe.yaml:7: ${what('x', 'erledigt', '2031-01-01', 'Der Punkt')}`,
  ]);
});

test('a review that is older than the German text is a hint, unless it was accepted or changed later', async (t) => {
  const review = (reviewed: string) => ({ translation: 'reviewed', reviewer: 'Büro', reviewed });
  const tree = await treeOf(t, {
    'de/kontakt.md': german('Eins'),
    'en/kontakt.md': translated('One', review('2020-01-01')),
    'fr/kontakt.md': translated('Un', review('2026-11-23')),
    'ro/kontakt.md': translated('Unu'),
  });
  for (const code of ['en', 'fr', 'ro']) await tree.record(`${code}/kontakt.md`);
  const en = await tree.read('src/en/kontakt.md');
  await tree.write('en/kontakt.md', en.replace(/^updated: .*\n/m, ''));
  const hints = async () => earlyReviews((await tree.load()).site).map(worded);
  assert.deepEqual(await hints(), [
    'src/en/kontakt.md:6: Geprüft wurde am 2020-01-01, doch der deutsche Text ist vom 2026-11-23. | Stimmt der Tag im Feld „reviewed“? Sonst soll jemand die Übersetzung noch einmal prüfen.',
  ]);
  await tree.write('de/kontakt.md', german('Zwei', { updated: '2026-12-01' }));
  assert.deepEqual(await hints(), []);
});
