import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { german, translated, treeOf } from '../../support/translations.ts';

const REVIEWED = { translation: 'reviewed', reviewer: 'Übersetzungsbüro', reviewed: '2026-11-24' };

async function problems(t: TestContext, fields: Record<string, string | null>, body = 'A') {
  const tree = await treeOf(t, {
    'de/kontakt.md': german('A'),
    'en/kontakt.md': translated(body, { source: '[m00000000]', ...fields }),
  });
  // The state is made up, which is no question of the fields.
  return (await tree.problems()).filter((problem) => !/beruht auf einem Stand/.test(problem));
}

describe('the head of a translation', () => {
  const SHOULD = 'src/en/kontakt.md';
  const cases: Record<string, readonly [Record<string, string | null>, string[]]> = {
    'may be of a machine': [{}, []],
    'may be reviewed': [REVIEWED, []],
    'names the reviewer of a review': [
      { translation: 'reviewed', reviewed: '2026-11-24' },
      [`${SHOULD}:1: Das Feld „reviewer“ fehlt.`],
    ],
    'names the day of a review': [
      { translation: 'reviewed', reviewer: 'Übersetzungsbüro' },
      [`${SHOULD}:1: Das Feld „reviewed“ fehlt.`],
    ],
    'names a day that exists': [
      { ...REVIEWED, reviewed: '2026-02-30' },
      [`${SHOULD}:7: Der Wert im Feld „reviewed“ passt nicht.`],
    ],
    'names no reviewer of a machine’s text': [
      { reviewer: 'Übersetzungsbüro' },
      [`${SHOULD}:4: Der Wert im Feld „translation“ passt nicht.`],
    ],
    'names no day of a machine’s text': [
      { reviewed: '2026-11-24' },
      [`${SHOULD}:4: Der Wert im Feld „translation“ passt nicht.`],
    ],
    'says how the text came about': [
      { translation: null },
      [`${SHOULD}:1: Das Feld „translation“ fehlt.`],
    ],
    'knows two ways': [
      { translation: 'human' },
      [`${SHOULD}:4: Der Wert im Feld „translation“ passt nicht.`],
    ],
    'has no misspelt field': [
      { reviewr: 'Übersetzungsbüro' },
      [`${SHOULD}:6: Das Feld „reviewr“ ist unbekannt.`],
    ],
    'has no field of the German page': [
      { layout: 'page' },
      [`${SHOULD}:6: Das Feld „layout“ ist unbekannt.`],
    ],
    'has states as accept writes them': [{ source: '[m00000000-2]' }, []],
    'has no other states': [
      { source: '[kontakt]' },
      [`${SHOULD}:5: Der Wert im Feld „source“ passt nicht.`],
    ],
    'has a state for each section': [
      { source: '[m00000000, m00000001]' },
      [
        `${SHOULD}:5: Die Übersetzung hat 1 Abschnitte, der deutsche Text, aus dem sie entstand, hatte 2.`,
      ],
    ],
  };
  for (const [name, [fields, expected]] of Object.entries(cases)) {
    test(name, async (t) => assert.deepEqual(await problems(t, fields), expected));
  }

  for (const field of ['teaser', 'navTitle']) {
    test(`has the ${field} that the German page has`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german('A', { [field]: 'Besuch' }),
        'en/kontakt.md': translated('A'),
      });
      await tree.record('en/kontakt.md');
      assert.deepEqual(await tree.problems(), [`src/en/kontakt.md:1: Das Feld „${field}“ fehlt.`]);
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
});
