import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySideRows } from '../../../lib/site/side-by-side.ts';
import { htmlOf } from '../../support/markdown.ts';
import { german, pairOf, translated } from '../../support/translations.ts';

const GERMAN =
  '<!-- bis 2026-12-31 -->\nEs gibt 5 Kurse.\n<!-- danach -->\nEs gab 5 Kurse.\n<!-- ende -->';
const ENGLISH =
  '<!-- bis 2026-12-31 -->\nThere are 5 courses.\n<!-- danach -->\nThere were 5 courses.\n<!-- ende -->';

test('both sides of a text with a term are translated, compared and recorded', async (t) => {
  const tree = await pairOf(t, GERMAN, ENGLISH);
  assert.deepEqual(await tree.problems(), []);
  const [record] = await tree.records('kontakt');
  assert.ok(record?.text.endsWith(GERMAN));
});

for (const [what, body, expected] of [
  [
    'another day',
    ENGLISH.replace('12-31', '12-30'),
    'src/en/kontakt.md:8: Am Anfang der Seite weicht eine Angabe ab: Im deutschen Text steht „<!-- bis 2026-12-31 -->“, in der Übersetzung steht „<!-- bis 2026-12-30 -->“.',
  ],
  [
    'another number on the second side',
    ENGLISH.replace('were 5', 'were 6'),
    'src/en/kontakt.md:11: Am Anfang der Seite weicht eine Angabe ab: Im deutschen Text steht „5“, in der Übersetzung steht „6“.',
  ],
] as const) {
  test(`${what} is told with its line`, async (t) => {
    const tree = await pairOf(t, GERMAN, body);
    assert.deepEqual(await tree.problems(), [expected]);
  });
}

test('a translation without the marks is told', async (t) => {
  const tree = await pairOf(t, GERMAN, 'There are 5 courses.\n\nThere were 5 courses.');
  assert.deepEqual(await tree.problems(), [
    'src/en/kontakt.md:8: Block 1 am Anfang der Seite ist ein Absatz, im deutschen Text ist er die Marke <!-- bis … -->.',
  ]);
});

test('Leichte Sprache may have more blocks, but the same marks', async (t) => {
  const easy = GERMAN.replace('Kurse.\n<!-- d', 'Kurse.\n\nSie sind gut.\n<!-- d');
  const tree = await pairOf(t, GERMAN, ENGLISH);
  await tree.write('leicht/kontakt.md', translated(easy));
  await tree.record('leicht/kontakt.md');
  assert.deepEqual(await tree.problems(), []);
  await tree.write(
    'leicht/kontakt.md',
    (await tree.read('src/leicht/kontakt.md')).replace('12-31', '11-30'),
  );
  const [problem] = await tree.problems();
  assert.match(problem ?? '', /^src\/leicht\/kontakt\.md:8: .*„<!-- bis 2026-11-30 -->“/);
});

test('another day in German makes the translation outdated', async (t) => {
  const tree = await pairOf(t, GERMAN, ENGLISH);
  await tree.write('de/kontakt.md', german(GERMAN.replace('2026-12-31', '2027-01-31')));
  assert.deepEqual(await tree.problems(), []);
  assert.equal((await tree.states())['en/kontakt.md']?.status, 'outdated');
});

test('side by side both languages show the side of the day', async (t) => {
  const tree = await pairOf(t, GERMAN, ENGLISH);
  for (const [today, expected] of [
    ['2026-12-31', [['<p>There are 5 courses.</p>\n', '<p>Es gibt 5 Kurse.</p>\n']]],
    ['2027-01-01', [['<p>There were 5 courses.</p>\n', '<p>Es gab 5 Kurse.</p>\n']]],
  ] as const) {
    const { site } = await tree.load({ today });
    const page = site.pages.find(
      ({ language, slug }) => language.code === 'en' && slug === 'kontakt',
    );
    assert.ok(page);
    const german = page.translation?.german ?? page;
    const rows = sideBySideRows(page).map((row) => [
      htmlOf(
        page.text,
        {},
        row.translated.flatMap(({ tokens }) => tokens),
      ),
      htmlOf(
        german.text,
        {},
        row.german.flatMap(({ tokens }) => tokens),
      ),
    ]);
    assert.deepEqual(rows, expected);
  }
});
