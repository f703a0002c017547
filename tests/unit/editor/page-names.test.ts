import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import uiTexts from '../../../_data/uiTexts.ts';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { filesInMemory, pathsBelow } from '../../../lib/base/files.ts';
import { checkerOf } from '../../../lib/editor/check.ts';
import { deletedPage, renamedPage } from '../../../lib/editor/page-names.ts';
import { bodyOf } from '../../../lib/editor/page-text.ts';
import { parseMarkdown } from '../../../lib/markdown/markdown.ts';
import { acceptance } from '../../../lib/translation/commands/acceptance.ts';
import { reportOf } from '../../../lib/translation/commands/report.ts';
import { assertLinear } from '../../support/growth.ts';

const WORDS =
  'fest:\n  seite: amt.md#wo\n  woerter:\n    de: Amt\n\n# Anmerkung\nrat:\n  seite: hilfe.md\n  woerter:\n    de: Rat\n';
const TEXTS = {
  'src/de/amt.md': '---\ntitle: Amt\n---\nSelbst: [oben](#oben)\n',
  'src/ar/amt.md': '---\ntitle: مكتب\n---\n[هنا](amt.md)\n',
  'translations/amt.json': '[]\n',
  'src/de/index.md': '---\nsections: [hilfe, amt] # so\n---\nZum [Amt](amt.md "Titel").\n',
  'src/de/hilfe.md':
    '---\r\nparent: amt\r\nteaser: amt\r\n---\r\n[Weg](../amt.md#wo), [**Weg**](/ar/amt/), amt.\r\n',
  'src/de/themen/rat.md': '---\ntitle: Rat\n---\n[Amt](./amt.md), [Ämter](amter.md)\n',
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
    ['src/de/themen/rat.md', '---\ntitle: Rat\n---\n[Amt](./buero.md), [Ämter](amter.md)\n'],
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
    ['src/de/themen/rat.md', '---\ntitle: Rat\n---\nAmt, [Ämter](amter.md)\n'],
    ['translations/index.json', '[{ "text": "Zum Amt.\\n" }]\n'],
    ['src/angaben/woerter.yaml', WORDS.slice(WORDS.indexOf('# Anmerkung'))],
    ['src/angaben/uebergabe.yaml', 'x:\n  seiten: index, hilfe\ny:\n  was: amt\n'],
  ] as const) {
    test(path, () => assert.equal(edits.get(path), text));
  }
  test('and nothing else', () => assert.equal(edits.size, 9));
});

describe('a link to a page that goes, in every form that the parser knows', () => {
  const words = fc.constantFrom(
    ...[
      'Amt',
      '**Amt** hier',
      'Amt\nhier',
      'das [neue] Amt',
      'a \\] b',
      'a \\[ b',
      'ämt „x“',
      '`x`',
    ],
    ...['![Haus](bilder/haus.jpg "Foto")', 'vor ![Haus](bilder/haus.jpg) nach', '[eins] [zwei]'],
  );
  const target = fc.constantFrom(
    ...['amt.md', '../amt.md', './amt.md#wo', '<amt.md>', '<amt.md#wo>', ' amt.md ', '\namt.md'],
    ...['/amt/', '/ar/amt/#wo', '/amt', '</amt/>', '/uk/amt/de/', '/amt.html'],
  );
  const title = fc.constantFrom(
    ...['', '', ' "Titel"', ' \'Titel "so"\'', ' (Titel)', ' "a \\" b"', '\n"Titel"', ' "a \'b"'],
  );
  const link = fc.tuple(words, target, title).map(([a, b, c]) => `[${a}](${b}${c})`);
  const other = fc.constantFrom(
    ...[
      '[Rat](hilfe.md)',
      '[sic]',
      'Text',
      '[a](themen/amt.md)',
      '\\[amt\\](x)',
      '[x](hilfe.md#amt)',
    ],
    ...['![Amt](bilder/amt.jpg)', '[Ämter](amter.md "amt.md")', '(siehe', '[offen'],
  );
  const place = fc.constantFrom<(text: string) => string>(
    ...[(text: string) => text, (text: string) => `- ${text.replaceAll('\n', '\n  ')}`],
    ...[
      (text: string) => `> ${text.replaceAll('\n', ' ')}`,
      (text: string) => `1. a\n2. ${text.replaceAll('\n', '\n   ')}`,
    ],
    (text: string) => `| a | b |\n|---|---|\n| ${text.replace(/\n/g, ' ')} | c |`,
    (text: string) => `## ${text.replaceAll('\n', ' ')}`,
  );
  const body = fc
    .tuple(place, fc.array(fc.oneof(link, other), { minLength: 1, maxLength: 4 }))
    .map(([within, parts]) => within(parts.join(' und ')));
  /** Targets of links, and what a visitor reads. */
  const seen = (text: string) => {
    const inline = parseMarkdown(text).flatMap(({ children }) => children ?? []);
    const links = inline.flatMap((token) =>
      token.type === 'link_open' ? String(token.attrGet('href')) : [],
    );
    const isOwn = (href: string) =>
      /^(?:\.\.?\/)*amt\.md(?:#|$)|^\/(?:(?:ar|uk)\/)?amt(?:$|\/|\.html)/.test(href);
    return {
      own: links.filter(isOwn),
      others: links.filter((href) => !isOwn(href)),
      words: inline.map(({ type, content }) => (type === 'image' ? '' : content)).join(''),
    };
  };
  const renamed = (text: string, next: string | null) => {
    const texts = new Map([['src/ar/hilfe.md', `---\ntitle: a\n---\n${text}`]]);
    const edits = next === null ? deletedPage(texts, 'amt') : renamedPage(texts, 'amt', next);
    return bodyOf(edits.get('src/ar/hilfe.md') ?? texts.get('src/ar/hilfe.md') ?? '');
  };
  test('is plain text afterwards, and other links stay', () => {
    fc.assert(
      fc.property(body, (text) => {
        const [before, after] = [seen(text), seen(renamed(text, null))];
        assert.deepEqual(after, { ...before, own: [] });
      }),
      { numRuns: 1000 },
    );
  });
  test('leads to the new name, and other links stay', () => {
    fc.assert(
      fc.property(body, (text) => {
        const [before, after] = [seen(text), seen(renamed(text, 'buero'))];
        assert.deepEqual(after.own, []);
        assert.equal(after.words, before.words);
        assert.deepEqual(
          after.others.filter((href) => href.includes('buero')),
          before.own.map((href) => href.replace('amt', 'buero')),
        );
      }),
      { numRuns: 1000 },
    );
  });
  test('takes time that grows with the length of the text', () => {
    for (const part of [
      '[',
      '[a',
      '[a](',
      '[a [b',
      '![',
      '[a]',
      '[x [a](b) ',
      '\\[',
      ']( ',
      '[a](amt.md "',
    ]) {
      assertLinear((length) => {
        const text = part.repeat(length / part.length);
        return () => renamed(text, null);
      }, 2000);
    }
  });
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
