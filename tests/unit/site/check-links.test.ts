import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

/** The problems of a text on `seite.md`, which starts on line 7, beside `kontakt.md`, `index.md` and a draft. */
function problemsOfText(t: Parameters<typeof problemsOf>[0], text: string, drafts = false) {
  const files = {
    'seite.md': page(text),
    'kontakt.md': page('<!-- mehr -->\n\n## Anfahrt\n\n## So erreichen Sie uns', {
      teaser: 'Kontakt',
    }),
    'index.md': page('', { layout: 'start', sections: '[kontakt]' }),
    'entwurf.md': page('## Plan', { draft: 'true' }),
  };
  return problemsOf(t, files, { drafts });
}

for (const text of [
  '[a](kontakt.md) [a](kontakt.md#anfahrt) [a](kontakt.md#)',
  '[a](/kontakt/) [a](/kontakt/#so-erreichen-sie-uns)',
  '[a](/) [a](/#kontakt) [a](index.md#kontakt)',
  '[a](/kontakt.vcf) [b](</flyer für alle.pdf>) [b](/flyer%20f%C3%BCr%20alle.pdf)',
  '[a](#unten) [a](#)\n\n<!-- mehr -->\n\n## Unten',
  '`[a](nichts.md)`',
]) {
  test(`no false alarm: ${JSON.stringify(text)}`, async (t) => {
    assert.deepEqual(await problemsOfText(t, text), []);
  });
}

const nowhere = (href: string) => `Der Link „${href}“ führt auf keine Seite.`;
const noAnchor = (href: string) =>
  `Der Link „${href}“ führt zu einer Stelle, die es auf der Seite nicht gibt.`;
const PAGES = 'Prüfen Sie die Adresse. Seiten sind: /, /kontakt/, /seite/.';
const ANCHORS = 'Überschriften der Seite: anfahrt, so-erreichen-sie-uns.';
const NO_HEADINGS = 'Die Seite hat keine Überschriften. Verlinken Sie die Seite selbst.';

for (const [text, problem] of [
  ['[a](/kontackt/)', `${nowhere('/kontackt/')} | Meinten Sie „/kontakt/“?`],
  ['[a](/kontakt.md)', `${nowhere('/kontakt.md')} | Meinten Sie „/kontakt/“?`],
  ['[a](/veranstaltungskalender/)', `${nowhere('/veranstaltungskalender/')} | ${PAGES}`],
  ['[a](/größe/)', `${nowhere('/größe/')} | ${PAGES}`],
  ['[a](/entwurf/)', `${nowhere('/entwurf/')} | ${PAGES}`],
  ['[a](kontakt.md#anfart)', `${noAnchor('/kontakt/#anfart')} | ${ANCHORS}`],
  ['[a](/kontakt/#größe)', `${noAnchor('/kontakt/#größe')} | ${ANCHORS}`],
  ['[a](/kontakt/#%FF)', `${noAnchor('/kontakt/#%FF')} | ${ANCHORS}`],
  ['[a](/#geschichte)', `${noAnchor('/#geschichte')} | Überschriften der Seite: kontakt.`],
  ['[a](#unten)', `${noAnchor('#unten')} | ${NO_HEADINGS}`],
  [
    '[a](entwurf.md)',
    'Die Seite „entwurf.md“ gibt es nicht, oder sie ist ein Entwurf. | Prüfen Sie den Dateinamen, oder entfernen Sie den Link.',
  ],
] as const) {
  test(`broken: ${text}`, async (t) => {
    assert.deepEqual(await problemsOfText(t, `- eins\n- zwei\n  ${text}`), [
      `seite.md:9: ${problem}`,
    ]);
  });
}

test('where drafts are shown, links to them are good', async (t) => {
  assert.deepEqual(await problemsOfText(t, '[a](entwurf.md#plan) [b](/entwurf/)', true), []);
});

test('a link to a page whose front matter is broken is not reported a second time', async (t) => {
  const text = '[a](kontakt.md) [b](kontakt.md#anfahrt) [c](/kontakt/) [d](/kontakt/#x)';
  for (const broken of ['', 'Text', '---\ntitle: a: b\n---', page('', { layout: null })]) {
    const problems = await problemsOf(t, { 'seite.md': page(text), 'kontakt.md': broken });
    assert.ok(problems.length > 0);
    assert.ok(problems.every((problem) => problem.startsWith('kontakt.md:')));
  }
});
