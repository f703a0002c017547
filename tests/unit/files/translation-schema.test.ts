import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PICTURE } from '../../support/pictures.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const REVIEWED = { translation: 'reviewed', reviewer: 'Übersetzungsbüro', reviewed: '2026-11-24' };

const wrong = (field: string) => `Der Wert im Feld „${field}“ passt nicht.`;
const missing = (field: string) => `Das Feld „${field}“ fehlt.`;
const unknown = (field: string) => `Das Feld „${field}“ ist unbekannt.`;

const CASES: Record<string, readonly [Record<string, string | null>, ...string[]]> = {
  'may be of a machine': [{}],
  'may be reviewed': [REVIEWED],
  'names the reviewer of a review': [{ ...REVIEWED, reviewer: null }, `1: ${missing('reviewer')}`],
  'names the day of a review': [{ ...REVIEWED, reviewed: null }, `1: ${missing('reviewed')}`],
  'names a day that exists': [{ ...REVIEWED, reviewed: '2026-02-30' }, `7: ${wrong('reviewed')}`],
  'names no reviewer of a machine’s text': [{ reviewer: 'Büro' }, `4: ${wrong('translation')}`],
  'names no day of a machine’s text': [{ reviewed: '2026-11-24' }, `4: ${wrong('translation')}`],
  'says how the text came about': [{ translation: null }, `1: ${missing('translation')}`],
  'knows two ways': [{ translation: 'human' }, `4: ${wrong('translation')}`],
  ...Object.fromEntries(
    ['Maria Schneider', 'Frau Schneider', 'Dr. Müller', 'M. Schneider', 'Ahmad al Hassan'].map(
      (name) => [
        `has no reviewer with a name: ${name}`,
        [
          { ...REVIEWED, reviewer: name },
          `6: Im Feld „reviewer“ steht wohl der Name eines Menschen: „${name}“.`,
        ] as const,
      ],
    ),
  ),
  ...Object.fromEntries(
    [
      ...['Sprachmittlung der Stadt', 'Vereidigte Übersetzerin', 'Dolmetscherin', 'Native Speaker'],
      ...['Maria-Ward-Schule', 'Interne Revision', 'Externe Fachkraft', 'Büro Hans und Partner'],
    ].map((name) => [
      `may have a reviewer with a function: ${name}`,
      [{ ...REVIEWED, reviewer: name }] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['DeepL', 'Google Translate', 'ChatGPT 5', 'KI', 'ja', '–'].map((reviewer) => [
      `has no reviewer who is none: ${reviewer}`,
      [
        { ...REVIEWED, reviewer },
        `6: Im Feld „reviewer“ steht „${reviewer}“, das ist niemand mit einer Funktion.`,
      ] as const,
    ]),
  ),
  'is not that of a German page': [
    { translation: null, layout: 'page', menu: 'main', order: '2' },
    '5: Dieser Kopf gehört zu einer deutschen Seite, doch die Datei liegt im Ordner einer anderen Sprache.',
  ],
  'has no misspelt field': [{ reviewr: 'Büro' }, `6: ${unknown('reviewr')}`],
  'has no field of the German page': [{ layout: 'page' }, `6: ${unknown('layout')}`],
  'has states as accept writes them': [{ source: '[m00000000-2]' }],
  'has no other states': [{ source: '[kontakt]' }, `5: ${wrong('source')}`],
  'has a state for each section': [
    { source: '[m00000000, m00000001]' },
    '5: Die Übersetzung hat 1 Abschnitte, der deutsche Text, aus dem sie entstand, hatte 2.',
  ],
};

describe('the head of a translation', () => {
  for (const [name, [fields, ...expected]] of Object.entries(CASES)) {
    test(name, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german('A'),
        'en/kontakt.md': translated('A', { source: '[m00000000]', ...fields }),
      });
      // The state is made up, which is no question of the fields.
      const found = (await tree.problems()).filter(
        (one) => !/beruht auf einem Stand|beruhen auf seinen/.test(one),
      );
      assert.deepEqual(
        found,
        expected.map((problem) => `src/en/kontakt.md:${problem}`),
      );
    });
  }

  for (const field of ['teaser', 'navTitle']) {
    test(`has the ${field} that the German page has`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german('A', { [field]: 'Besuch' }),
        'en/kontakt.md': translated('A'),
      });
      await tree.record('en/kontakt.md');
      assert.deepEqual(await tree.problems(), [`src/en/kontakt.md:1: ${missing(field)}`]);
    });

    test(`needs no ${field} that the German page has got since`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german('A'),
        'en/kontakt.md': translated('A'),
      });
      await tree.accept('en/kontakt.md');
      await tree.write('de/kontakt.md', german('A', { [field]: 'Besuch' }));
      assert.deepEqual(await tree.problems(), []);
      const page = await tree.page('en', 'kontakt');
      assert.equal(page.translation?.outdated.length, 1);
      assert.equal(page.teaser ?? page.title, 'Contact');
    });
  }

  const hero = '\n  image: fest.jpg\n  alt: Ein Fest\n  credit: Stadt';
  const pictures = new Map([['fest.jpg', PICTURE]]);

  test('describes no photo that the German page never had', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('A'),
      'en/kontakt.md': translated('A', { heroAlt: 'A festival' }),
    });
    await tree.record('en/kontakt.md');
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:5: Das Feld „heroAlt“ beschreibt ein Foto, doch die deutsche Seite hat keines.',
    ]);
  });

  test('may describe a photo that the German page has, or had', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('A', { hero }),
      'en/kontakt.md': translated('A', { heroAlt: 'A festival' }),
    });
    await tree.record('en/kontakt.md');
    assert.deepEqual((await tree.load({ pictures })).problems, []);
    await tree.write('de/kontakt.md', german('A'));
    assert.deepEqual((await tree.load({ pictures })).problems, []);
  });
});
