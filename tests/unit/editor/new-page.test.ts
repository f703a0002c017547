import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newPageText, refuseName, refuseNeeded, slugFor } from '../../../lib/editor/new-page.ts';

const GIVEN = { title: ' Rat: so ', description: 'Worum es geht.', name: 'rat' };

test('a new page is a draft without text, as the file of an editor would be', () => {
  assert.equal(
    newPageText({ ...GIVEN, kind: 'page' }, '2026-11-30', 4),
    '---\nlayout: page\ntitle: "Rat: so"\ndescription: Worum es geht.\nupdated: 2026-11-30\ndraft: true\n---\n',
  );
  assert.match(newPageText({ ...GIVEN, kind: 'topic' }, '2026-11-30', 4), /\norder: 4\nupdated/);
  assert.equal(slugFor('topic', 'rat'), 'themen/rat');
});

describe('a name is refused in words', () => {
  const texts = new Map([
    ['src/de/rat.md', ''],
    ['src/ar/alt.md', ''],
  ]);
  for (const [slug, refusal] of [
    ['Rat', /taugt nicht als Adresse. Benennen Sie die Datei um/],
    ['r/../at', /taugt nicht als Adresse/],
    ['themen/ar', /Adresse „\/themen\/ar\/“ ist schon vergeben/],
    ['rat', /Die Datei „src\/de\/rat.md“ gibt es schon/],
    ['alt', /Die Datei „src\/ar\/alt.md“ gibt es schon/],
  ] as const) {
    test(slug, () => assert.throws(() => refuseName(texts, slug), refusal));
  }
  test('of a page that the site needs', () => {
    assert.throws(() => refuseNeeded('impressum'), /braucht die Website/);
    refuseNeeded('rat');
  });
  test('no other', () => refuseName(texts, 'themen/rat'));
});
