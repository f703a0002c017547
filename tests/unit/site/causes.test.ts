import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { foldConsequences } from '../../../lib/site/causes.ts';
import type { Needs } from '../../../lib/site/check-needed.ts';
import { FACTS } from '../../support/markdown.ts';
import { german, type Tree, translated, treeOf } from '../../support/translations.ts';

const NEEDED: Needs = {
  hilfe: { layout: 'help', inMenu: true },
  fehler: { layout: 'page', inMenu: false },
};
const BODY = '[a](fest.md) [b](/fest/) [c](fest.md#ort) ![d](e.jpg) {{telefon}}';
const HELP = { layout: 'help', menu: 'main' };

/** Three pages in three languages; each is linked from the others. */
async function siteOf(test: TestContext): Promise<Tree> {
  const tree = await treeOf(test, {
    'de/hilfe.md': german(BODY, HELP),
    'de/fest.md': german('[a](hilfe.md)\n\n## Ort\n\nHier.'),
    'de/fehler.md': german('[a](hilfe.md)'),
    ...Object.fromEntries(
      ['en', 'leicht'].flatMap((code) => [
        [`${code}/hilfe.md`, translated(BODY)],
        [`${code}/fest.md`, translated('[a](hilfe.md)\n\n## Place\n\nHere.')],
      ]),
    ),
    'bilder/e.jpg': '',
  });
  for (const name of ['en/hilfe.md', 'en/fest.md', 'leicht/hilfe.md', 'leicht/fest.md']) {
    await tree.record(name);
  }
  return tree;
}

async function problemsOf(tree: Tree): Promise<string[]> {
  const pictures = new Map([['e.jpg', PICTURE]]);
  return (await tree.load({ needed: NEEDED, pictures })).problems;
}

const PICTURE = { width: 8, height: 6, color: '#000000', formats: [] };

/** What an editor does to the site, and the only problem that is told. */
const MISTAKES: Readonly<Record<string, readonly [(tree: Tree) => Promise<unknown>, string]>> = {
  'a page that is translated is deleted': [
    ({ root }) => rm(path.join(root, 'src/de/fest.md')),
    'src/de/fest.md:-: Diese Seite fehlt, doch es gibt Übersetzungen von ihr. Betroffen sind auch src/de/hilfe.md:8, src/en/fest.md, src/en/hilfe.md:8 und 3 weitere Stellen.',
  ],
  'a page that the site needs is deleted': [
    ({ root }) => rm(path.join(root, 'src/de/hilfe.md')),
    'src/de/hilfe.md:-: Diese Seite fehlt, doch die Website braucht sie. Das betrifft auch 7 andere Stellen.',
  ],
  'Windows hides the ending of a page': [
    ({ root }) =>
      rename(path.join(root, 'src/de/hilfe.md'), path.join(root, 'src/de/hilfe.md.txt')),
    'src/de/hilfe.md.txt:-: Diese Art von Datei ist hier nicht vorgesehen. Das betrifft auch 7 andere Stellen.',
  ],
  'a page gets another name': [
    ({ root }) => rename(path.join(root, 'src/de/hilfe.md'), path.join(root, 'src/de/rat.md')),
    'src/de/hilfe.md:-: Diese Seite fehlt, doch die Website braucht sie. Das betrifft auch 7 andere Stellen.',
  ],
  'a page is a draft': [
    ({ write }) => write('de/fest.md', german('## Ort', { draft: 'true' })),
    'src/de/fest.md:6: Diese Seite ist ein Entwurf und erscheint nicht, doch andere Seiten führen zu ihr. Betroffen sind auch src/de/hilfe.md:8, src/en/hilfe.md:8, src/leicht/hilfe.md:8.',
  ],
  'a page that the site needs is a draft': [
    ({ write }) => write('de/hilfe.md', german(BODY, { ...HELP, draft: 'true' })),
    'src/de/hilfe.md:7: Diese Seite ist ein Entwurf und erscheint nicht, doch die Website braucht sie. Das betrifft auch 4 andere Stellen.',
  ],
  'the head of a page cannot be read': [
    ({ write }) => write('de/hilfe.md', german(BODY, { ...HELP, title: 'a: b' })),
    'src/de/hilfe.md:3: Der Kopf der Seite ist nicht lesbar (ein Wert enthält einen Doppelpunkt). Das betrifft auch 7 andere Stellen.',
  ],
  'a page has no text any more': [
    ({ write }) => write('de/fest.md', german('')),
    'src/de/fest.md:7: Unter dem Kopf der Seite steht kein Text. Das betrifft auch 3 andere Stellen.',
  ],
  'a heading is renamed': [
    ({ write }) => write('de/fest.md', german('[a](hilfe.md)\n\n## Platz\n\nHier.')),
    'src/de/hilfe.md:8: Der Link „/fest/#ort“ führt zu einer Stelle, die es auf der Seite nicht gibt. Betroffen sind auch src/en/hilfe.md:8, src/leicht/hilfe.md:8.',
  ],
  'recorded sections are deleted': [
    ({ root }) => rm(path.join(root, 'translations/fest.json')),
    'translations/fest.json:-: Diese Datei fehlt, doch die Übersetzungen der Seite beruhen auf ihren Aufzeichnungen. Betroffen sind auch src/en/fest.md:1, src/en/fest.md:10, src/leicht/fest.md:1 und eine weitere Stelle.',
  ],
  'all recorded sections are deleted': [
    ({ root }) => rm(path.join(root, 'translations'), { recursive: true }),
    'translations:-: Der Ordner ist leer oder fehlt, doch die Übersetzungen beruhen auf seinen Aufzeichnungen. Betroffen sind auch src/en/fest.md:1, src/en/fest.md:10, src/en/hilfe.md:1 und 3 weitere Stellen.',
  ],
  'the help page has another layout': [
    ({ write }) => write('de/hilfe.md', german(BODY, { menu: 'main' })),
    'src/de/hilfe.md:2: Für diese Seite ist die Vorlage „help“ da, nicht „page“: Sonst fehlt, was die Vorlage ergänzt.',
  ],
  'another page has the layout of the help page': [
    ({ write }) =>
      write('de/fest.md', german('[a](hilfe.md)\n\n## Ort\n\nHier.', { layout: 'help' })),
    'src/de/fest.md:2: Die Vorlage „help“ ist nur für die Seite „hilfe.md“.',
  ],
  'a page leaves its menu': [
    ({ write }) => write('de/hilfe.md', german(BODY, { layout: 'help' })),
    'src/de/hilfe.md:1: Diese Seite steht in keinem Menü, doch man muss sie von jeder Seite aus finden.',
  ],
  'the error page gets into a menu': [
    ({ write }) => write('de/fehler.md', german('[a](hilfe.md)', { menu: 'main' })),
    'src/de/fehler.md:6: Diese Seite gehört in kein Menü.',
  ],
};

describe('one mistake is one problem, which says where else it shows', () => {
  for (const [what, [edit, problem]] of Object.entries(MISTAKES)) {
    test(what, async (t) => {
      const tree = await siteOf(t);
      await edit(tree);
      assert.deepEqual(await problemsOf(tree), [problem]);
    });
  }

  test('a picture that all languages show', async (t) => {
    const tree = await siteOf(t);
    const { problems } = await tree.load({ needed: NEEDED });
    assert.deepEqual(problems, [
      'src/de/hilfe.md:8: Das Bild „e.jpg“ gibt es im Ordner src/bilder nicht. Betroffen sind auch src/en/hilfe.md:8, src/leicht/hilfe.md:8.',
    ]);
  });

  test('a fact that all languages name', async (t) => {
    const tree = await siteOf(t);
    const pictures = new Map([['e.jpg', PICTURE]]);
    const { problems } = await tree.load({ needed: NEEDED, pictures, facts: {} });
    assert.deepEqual(problems, [
      'src/de/hilfe.md:8: Der Verweis {{telefon}} ist unbekannt. Betroffen sind auch src/en/hilfe.md:8, src/leicht/hilfe.md:8.',
    ]);
  });
});

test('the site of these tests has no problem, and a page may go with all that is about it', async (t) => {
  const tree = await siteOf(t);
  assert.deepEqual(await problemsOf(tree), []);
  await tree.write('de/neu.md', german('Neu', { draft: 'true' }));
  assert.deepEqual(await problemsOf(tree), []);
});

test('problems of one file that follow from one cause are one, also on one line', () => {
  const problem = { file: 'src/de/a.md', line: 1, message: 'm', fix: 'f', cause: 'c' };
  const told = (...lines: number[]) =>
    foldConsequences(
      lines.map((line) => ({ ...problem, line })),
      () => undefined,
    ).map(({ message }) => message);
  assert.deepEqual(told(1, 1), ['m']);
  assert.deepEqual(told(1, 2), ['m Betroffen ist auch src/de/a.md:2.']);
});

test('a place that is gone is one problem, whatever a text says of it; a misspelt part is another', async (t) => {
  const tree = await siteOf(t);
  const text =
    '[a](hilfe.md) {{ort.amt.anschrift}}\n\n## Ort\n\n{{ort.amt.zeiten}} {{zeit.stand-amt}}\n\n{{ort.vhs.telefn}}';
  await tree.write('de/fest.md', german(text));
  const facts = { ...FACTS, 'ort.vhs.telefon': { kind: 'phone', value: '0631 1234' } } as const;
  const pictures = new Map([['e.jpg', PICTURE]]);
  assert.deepEqual((await tree.load({ needed: NEEDED, pictures, facts })).problems, [
    'src/de/fest.md:7: Den Ort „amt“ gibt es in src/angaben/orte.yaml nicht. Betroffen ist auch src/de/fest.md:11.',
    'src/de/fest.md:13: Der Verweis {{ort.vhs.telefn}} ist unbekannt.',
  ]);
});
