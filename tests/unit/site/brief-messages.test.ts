import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listProblems, type Problem } from '../../../lib/base/problem.ts';
import { pictureProblem } from '../../../lib/pictures/problem.ts';
import { checkPages } from '../../../lib/publish/check-pages.ts';
import { checkStrings } from '../../../lib/site/check-strings.ts';
import { readWhole, type WrittenPage } from '../../support/whole-text.ts';

const LONG = 'a'.repeat(100_000);
const NUMBER = '1'.repeat(100_000);
const MOST = 1000;

/** As long as the head of a page may be. */
const IN_HEAD = LONG.slice(0, 15_000);

function assertBrief(problems: readonly Problem[], said: RegExp): void {
  assert.ok(problems.some(({ message }) => said.test(message)));
  for (const { message, fix } of problems) {
    assert.ok(message.length < MOST, message.slice(0, MOST));
    assert.ok(fix.length < MOST, fix.slice(0, MOST));
  }
}

const PAGES: readonly (readonly [string, WrittenPage, RegExp])[] = [
  ['reference', { body: `{{${LONG}}}` }, /^Der Verweis {{a+…}} ist unbekannt\.$/],
  ['citation', { body: `{{quelle.${LONG}}}` }, /^Der Verweis {{quelle\.a+…}} ist unbekannt\.$/],
  ['link to a fact', { body: `[b]({{${LONG.slice(0, 1900)}}})` }, /^Der Verweis {{a+…}} ist unb/],
  ['link without a text', { body: `[](/${LONG})` }, /^Der Link auf „\/a+…“ hat keinen Text\.$/],
  ['link', { body: `[b](${LONG})` }, /^Der Link „a+…“ ist zu lang\.$/],
  ['link with a long title', { body: `[b](seite.md "${LONG}")` }, /^Der Link „seite\.md“ ist zu /],
  [
    'forbidden link',
    { body: `[b](data:${LONG})` },
    /^Der Link „data:a+…“ hat eine Adresse, die nicht/,
  ],
  [
    'link to nowhere',
    { body: `[b](${LONG.slice(0, 1900)})` },
    /^Der Link „a+…“ führt auf keine Seite/,
  ],
  [
    'link to a page',
    { body: `[b](${LONG.slice(0, 1900)}.md)` },
    /^Die Seite „a+….md“ gibt es nicht/,
  ],
  ['path', { body: `[b](/${LONG.slice(0, 1900)}/)` }, /^Der Link „\/a+…“ führt auf keine Seite/],
  [
    'anchor',
    { body: `## a\n\n[b](#${LONG.slice(0, 1900)})` },
    /^Der Link „#a+…“ führt zu einer Stelle/,
  ],
  [
    'anchor on a page of many headings',
    { body: `[b](#c)\n\n${'## a\n\n'.repeat(1000)}` },
    /^Der Link „#c“ führt zu einer Stelle/,
  ],
  ['picture', { body: `![b](${LONG})` }, /^Das Bild „a+…“ gibt es im Ordner src\/bilder nicht/],
  ['picture without a text', { body: `![](${LONG})` }, /^Dem Bild „a+…“ fehlt der Alternativtext/],
  ['credit', { body: `![b](fest.jpg "${LONG}")` }, /^Der Bildnachweis „a+…“ ist zu lang/],
  [
    'picture in its address',
    { body: `![](data:image/png;base64,${LONG})` },
    /^Hier steht der Inhalt e/,
  ],
  ['hero', { fields: hero(IN_HEAD) }, /^Das Bild „a+…“ gibt es im Ordner src\/bilder nicht/],
  [
    'hero in its address',
    { fields: hero(`data:image/png;base64,${IN_HEAD}`) },
    /^Hier steht der Inhalt/,
  ],
  ['unknown field', { fields: `${'a'.repeat(900)}: b` }, /^Das Feld „a+…“ ist unbekannt/],
  [
    'unknown field in a field',
    { fields: `${hero('b')}\n  ${'a'.repeat(900)}: b` },
    /^Das Feld „hero\.a+…“/,
  ],
  ['wrong value', { fields: `menu: ${IN_HEAD}` }, /^Der Wert im Feld „menu“ passt nicht/],
  ['section', { fields: `sections: [${IN_HEAD}]` }, /^Im Feld „sections“ steht „a+…“, doch/],
  ['mail address', { body: `b@${LONG}.de` }, /^Hier steht die E-Mail-Adresse „b@a+…“ im Text/],
  ['number', { body: 'b', translation: NUMBER }, /in der Übersetzung steht „1+…“\.$/],
  [
    'number below a heading',
    { body: `## ${LONG}`, translation: `## ${LONG}\n\n5` },
    /^Im Abschnitt „a+…“/,
  ],
  [
    'level',
    { body: `## ${LONG}`, translation: `### ${LONG}` },
    /^Die Überschrift „a+…“ beginnt mit „###“/,
  ],
  [
    'kind of block',
    { body: `## ${LONG}\n\nb`, translation: `## ${LONG}\n\n- b` },
    /^Block 1 im Absch/,
  ],
  [
    'exception',
    {
      translationFields: `exceptions: [{value: "${NUMBER.slice(0, 15_000)}", reason: aus gutem Grund so}]`,
    },
    /^Die Ausnahme „1+…“ wird nicht gebraucht/,
  ],
];

function hero(image: string): string {
  return `hero:\n  image: "${image}"\n  alt: ein Fest\n  credit: die Stadt`;
}

describe('a message quotes a few words of a text of any length', () => {
  for (const [what, page, said] of PAGES) {
    test(what, () => assertBrief(readWhole(page), said));
  }

  test('UI text', () => {
    const problems = checkStrings('en', { [LONG]: 'b' }, { c: LONG });
    assertBrief(problems, /^Der Text „a+…“ ist unbekannt/);
    assertBrief(problems, /^Der Text „c“ fehlt/);
  });

  test('address, id and picture of a layout', () => {
    const page = { url: '/', ids: [LONG, LONG], references: [`/${LONG}`, `#${LONG}b`] };
    const problems = checkPages(
      [{ ...page, scripts: [], styles: [], foreign: [LONG], picturesWithoutText: [LONG] }],
      new Set(),
    );
    assertBrief(problems, /^Die Adresse „\/a+…“ gibt es nicht/);
    assertBrief(problems, /^Die Stelle „#a+…“ gibt es nicht/);
    assertBrief(problems, /^Die id „a+…“ steht doppelt/);
    assertBrief(problems, /^Dem Bild „a+…“ fehlt/);
  });

  test('unreadable picture', () => {
    assertBrief(
      [{ file: '', ...pictureProblem(LONG, 'unreadable') }],
      /bilder\/a+…“ ist kein Bild/,
    );
  });

  test('any other message is cut where it is printed', () => {
    const printed = listProblems([{ file: 'a.md', message: LONG, fix: LONG }]);
    assert.ok(printed.length < 3 * MOST);
  });
});
