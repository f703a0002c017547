import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  newPageText,
  type PageKind,
  refuseHead,
  refuseName,
  refuseNeeded,
  slugFor,
  suggestedName,
} from '../../../lib/editor/new-page.ts';

const TODAY = '2026-11-30';
const FIELDS = {
  title: ' Rat: so ',
  description: 'Worum es auf dieser Seite geht, in einem Satz gesagt.',
};

test('a new page is a draft without text, as the file of an editor would be', () => {
  const told =
    'title: "Rat: so"\ndescription: Worum es auf dieser Seite geht, in einem Satz gesagt.';
  const given = 'updated: 2026-11-30\ndraft: true\n---\n';
  for (const [kind, more, slug, text] of [
    ['page', {}, 'rat', `---\nlayout: page\n${told}\n${given}`],
    ['topic', {}, 'themen/rat', `---\nlayout: topic\n${told}\norder: 4\n${given}`],
    [
      'notice',
      { publish: '2026-12-01', expires: '2026-12-24' },
      'hinweise/rat',
      `---\n${told}\npublish: 2026-12-01\nexpires: 2026-12-24\n${given}`,
    ],
    [
      'event',
      { start: '2026-12-05 18:00' },
      'termine/rat',
      `---\n${told}\nstart: 2026-12-05 18:00\n${given}`,
    ],
  ] as const) {
    const page = { kind, fields: { ...FIELDS, ...more }, name: 'rat' };
    assert.equal(newPageText(page, TODAY, 4), text);
    assert.equal(slugFor(kind, 'rat'), slug);
    refuseHead(`src/de/${slug}.md`, text);
  }
});

test('a new page is refused in the words of the check', () => {
  const refused = (kind: PageKind, fields: Record<string, string>) => {
    const text = newPageText({ kind, fields: { ...FIELDS, ...fields }, name: 'rat' }, TODAY, 1);
    return () => refuseHead(`src/de/${slugFor(kind, 'rat')}.md`, text);
  };
  assert.throws(refused('event', { start: '18:00' }), /„start“ steht „18:00“ ohne einen Tag/);
  assert.throws(refused('event', {}), /^Error: Das Feld „start“ fehlt\./);
  assert.throws(refused('notice', { publish: '2026-12-01' }), /Das Feld „expires“ fehlt/);
  assert.throws(refused('page', { description: 'kurz' }), /50 bis 160 Zeichen/);
});

test('a name comes from the title; what may return next year has its year', () => {
  for (const [name, fields] of [
    ['ueber-kaese', { title: 'Über Käse' }],
    ['', { title: '', start: '2027-07-03' }],
    ['fest-2027', { title: 'Fest', start: '2027-07-03 15:00' }],
    ['fest-2027-im-hof', { title: 'Fest 2027 im Hof', start: '2027-07-03' }],
    ['zu-2026', { title: 'Zu', publish: '2026-12-24' }],
    ['fest', { title: 'Fest', start: 'morgen' }],
  ] as const) {
    assert.equal(suggestedName(fields), name);
  }
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
