import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import uiTexts from '../../../_data/uiTexts.ts';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { filesInMemory, pathsBelow } from '../../../lib/base/files.ts';
import { checkerOf } from '../../../lib/editor/check.ts';
import { deletedPage, renamedPage } from '../../../lib/editor/page-names.ts';
import { acceptance } from '../../../lib/translation/commands/acceptance.ts';
import { reportOf } from '../../../lib/translation/commands/report.ts';

const WORDS =
  'fest:\n  seite: amt.md#wo\n  woerter:\n    de: Amt\n\n# Anmerkung\nrat:\n  seite: hilfe.md\n  woerter:\n    de: Rat\n';
const TEXTS = {
  'src/de/amt.md': '---\ntitle: Amt\n---\nSelbst: [oben](#oben)\n',
  'src/ar/amt.md': '---\ntitle: مكتب\n---\n[هنا](amt.md)\n',
  'translations/amt.json': '[]\n',
  'src/de/index.md': '---\nsections: [hilfe, amt] # so\n---\nZum [Amt](amt.md "Titel").\n',
  'src/de/hilfe.md':
    '---\r\nparent: amt\r\nteaser: amt\r\n---\r\n[Weg](../amt.md#wo), [**Weg**](/ar/amt/), amt.\r\n',
  'src/de/themen/rat.md': '---\ntitle: Rat\n---\n[Amt][1], [Ämter](amter.md)\n\n[1]: amt.md\n',
  'translations/index.json': '[{ "text": "Zum [Amt](amt.md \\"Titel\\").\\n" }]\n',
  'src/angaben/woerter.yaml': WORDS,
  'src/angaben/uebergabe.yaml': 'x:\n  seiten: index, amt, hilfe\ny:\n  seiten: amt\n  was: amt\n',
};

describe('a page with another name', () => {
  const edits = renamedPage(new Map(Object.entries(TEXTS)), 'amt', 'buero');
  for (const [path, text] of [
    ['src/de/amt.md', null],
    ['src/de/buero.md', TEXTS['src/de/amt.md']],
    ['src/ar/amt.md', null],
    ['src/ar/buero.md', TEXTS['src/ar/amt.md'].replace('amt.md', 'buero.md')],
    ['translations/amt.json', null],
    ['translations/buero.json', '[]\n'],
    ['src/de/index.md', '---\nsections: [hilfe, buero] # so\n---\nZum [Amt](buero.md "Titel").\n'],
    [
      'src/de/hilfe.md',
      '---\r\nparent: buero\r\nteaser: amt\r\n---\r\n[Weg](../buero.md#wo), [**Weg**](/ar/buero/), amt.\r\n',
    ],
    [
      'src/de/themen/rat.md',
      '---\ntitle: Rat\n---\n[Amt][1], [Ämter](amter.md)\n\n[1]: buero.md\n',
    ],
    ['translations/index.json', '[{ "text": "Zum [Amt](buero.md \\"Titel\\").\\n" }]\n'],
    ['src/angaben/woerter.yaml', WORDS.replace('amt.md', 'buero.md')],
    [
      'src/angaben/uebergabe.yaml',
      'x:\n  seiten: index, buero, hilfe\ny:\n  seiten: buero\n  was: amt\n',
    ],
  ] as const) {
    test(path, () => assert.equal(edits.get(path), text));
  }
  test('and nothing else', () => assert.equal(edits.size, 12));
});

describe('a page that is deleted', () => {
  const edits = deletedPage(new Map(Object.entries(TEXTS)), 'amt');
  for (const [path, text] of [
    ['src/de/amt.md', null],
    ['src/ar/amt.md', null],
    ['translations/amt.json', null],
    ['src/de/index.md', '---\nsections: [hilfe] # so\n---\nZum Amt.\n'],
    ['src/de/hilfe.md', '---\r\nteaser: amt\r\n---\r\nWeg, **Weg**, amt.\r\n'],
    ['translations/index.json', '[{ "text": "Zum Amt.\\n" }]\n'],
    ['src/angaben/woerter.yaml', WORDS.slice(WORDS.indexOf('# Anmerkung'))],
    ['src/angaben/uebergabe.yaml', 'x:\n  seiten: index, hilfe\ny:\n  was: amt\n'],
  ] as const) {
    test(path, () => assert.equal(edits.get(path), text));
  }
  test('and nothing else', () => assert.equal(edits.size, 8));
});

test('a site stays right and its translations fresh, whichever page gets another name or goes', async () => {
  const disk = filesOnDisk('tests/fixtures/site');
  const texts = new Map<string, string>();
  for (const path of await pathsBelow(disk, 'src')) {
    texts.set(path, await readFile(`tests/fixtures/site/${path}`, 'utf8'));
  }
  for (const page of ['angebot', 'chronik', 'helfen', 'themen/sprache']) {
    const { changes } = await acceptance(filesInMemory(texts), `de/${page}.md`);
    for (const [path, text] of changes) if (text !== null) texts.set(path, text);
  }
  const checker = checkerOf({
    ...{ uiTexts, pictures: new Map(), generated: [], statics: [] },
    ...{ siteUrl: 'https://amt.example.org', today: '2019-11-21' },
  });
  const stateOf = async (edits: ReadonlyMap<string, string | null>) => {
    const after = new Map([...texts, ...edits]);
    const kept = [...after].filter((one): one is [string, string] => one[1] !== null);
    const { problems } = await checker.whole(new Map(kept));
    const { site } = await checker.load(new Map(kept), false);
    const count = problems.filter(({ message }) => !message.includes('Bild')).length;
    const outdated = reportOf(site.files, site.records).filter(
      ({ status }) => status === 'outdated',
    );
    return { count, outdated: outdated.length };
  };
  const before = await stateOf(new Map());
  for (const slug of ['angebot', 'chronik', 'helfen', 'themen/sprache', 'themen/wohnen']) {
    assert.deepEqual(await stateOf(renamedPage(texts, slug, `${slug}-neu`)), before, slug);
    assert.deepEqual(await stateOf(deletedPage(texts, slug)), before, `ohne ${slug}`);
  }
});
