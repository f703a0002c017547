import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, page, problemsOf } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

const HERO = '\n  image: bilder/fest.jpg\n  alt: Ein "Fest"\n  credit: "Foto: Stadt"';

test('a page with everything becomes one typed model', async (t) => {
  const text = page('Oben [Amt](#ziele)\n\n<!-- mehr -->\n\n## Ziele\n\nUnten {{quelle.erste}}', {
    navTitle: 'Fest',
    menu: 'main',
    order: '4',
    teaser: 'Das Fest',
    hero: HERO,
  });
  const { site, problems } = await load(t, { 'fest.md': text });
  assert.deepEqual(problems, []);
  const { language, contentLanguage, ...fest } = site.pages[0] ?? assert.fail('no page');
  assert.equal(language.code, 'de');
  assert.equal(contentLanguage, language);
  assert.deepEqual(fest, {
    file: 'src/de/fest.md',
    key: 'fest',
    translation: null,
    url: '/fest/',
    layout: 'page',
    title: 'Straßenfest für alle',
    description: 'Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.',
    updated: '2026-11-23',
    navTitle: 'Fest',
    menu: 'main',
    order: 4,
    teaser: 'Das Fest',
    sections: [],
    sectionLines: [],
    hero: {
      picture: PICTURE,
      alt: 'Ein "Fest"',
      altLanguage: language,
      credit: 'Foto: Stadt',
    },
    body: {
      lead: '<p>Oben <a href="/fest/#ziele">Amt</a></p>\n',
      more: '<h2 id="ziele">Ziele</h2>\n<p>Unten\u00a0<sup><a href="#quelle-1" aria-label="Quelle: 1">1</a></sup></p>\n',
      blocks: [
        {
          kind: 'paragraph',
          html: '<p>Oben <a href="/fest/#ziele">Amt</a></p>\n',
          section: 0,
          line: 15,
        },
        { kind: 'heading', html: '<h2 id="ziele">Ziele</h2>\n', section: 1, line: 19 },
        {
          kind: 'paragraph',
          html: '<p>Unten\u00a0<sup><a href="#quelle-1" aria-label="Quelle: 1">1</a></sup></p>\n',
          section: 1,
          line: 21,
        },
      ],
      headings: [{ id: 'ziele', level: 2, text: 'Ziele' }],
      links: [{ href: '#ziele', line: 15 }],
      sources: [{ label: 'Erste Quelle' }],
      leadSourceLines: [],
      problems: [],
    },
  });
});

test('the start page keeps its sections and their lines', async (t) => {
  const { site } = await load(t, {
    'index.md': page('', { layout: 'start', sections: '[kontakt]' }),
    'kontakt.md': page('', { teaser: 'Kontakt' }),
  });
  const start = site.pages.find(({ key }) => key === 'index');
  assert.deepEqual([start?.sections, start?.sectionLines], [['kontakt'], [6]]);
});

const VALID_FILES: [name: string, text: string][] = [
  ['no text at all', page()],
  ['no final line break', page('Ende').trimEnd()],
  ['front matter at the end of the file', page().trimEnd()],
  ['CRLF', page('## Größe\n\n- ä\n- ö\n\n<!-- mehr -->\n\n`x`').replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${page('Text')}`],
];

for (const [name, text] of VALID_FILES) {
  test(`no false alarm: ${name}`, async (t) => {
    const { site, problems } = await load(t, { 'seite.md': text });
    assert.deepEqual(problems, []);
    assert.equal(site.pages.length, 1);
  });
}

test('CRLF moves no line', async (t) => {
  const text = page('eins\n\n- zwei\n  [a](x.md)\n\n<!-- mehr -->\ndrei {{x', { menu: 'oben' });
  const unix = await problemsOf(t, { 'seite.md': text });
  assert.deepEqual(await problemsOf(t, { 'seite.md': text.replaceAll('\n', '\r\n') }), unix);
  const valid = text.replace('menu: oben', 'menu: main');
  assert.deepEqual(
    (await problemsOf(t, { 'seite.md': valid.replaceAll('\n', '\r\n') })).map((line) =>
      line.slice(0, 12),
    ),
    ['seite.md:11:', 'seite.md:14:'],
  );
});

test('a draft is left out, its front matter is checked all the same', async (t) => {
  const draft = page('[a](nichts.md)', { draft: 'true' });
  const hidden = await load(t, { 'entwurf.md': draft });
  assert.deepEqual(hidden.site.pages, []);
  assert.deepEqual(hidden.problems, []);
  const shown = await load(t, { 'entwurf.md': draft }, { drafts: true });
  assert.deepEqual(
    shown.site.pages.map(({ url }) => url),
    ['/entwurf/'],
  );
  assert.equal(shown.problems.length, 1);
  const broken = page('', { draft: 'true', title: null });
  assert.equal((await problemsOf(t, { 'entwurf.md': broken })).length, 1);
});

test('every problem of every file is listed at once, file by file, from top to bottom', async (t) => {
  const problems = await problemsOf(t, {
    'zuletzt.md': 'kein Kopf',
    'index.md': page('', { layout: 'start', sections: '[nirgends]' }),
    'anfang.md': page(
      '### Zu tief\n\n![](fehlt.jpg)\n\n[a](/nichts/) {{telefn}}\n\n<!-- Mehr -->',
      {
        hero: '\n  image: text.jpg\n  alt: a\n  credit: b',
      },
    ),
    'Groß.md': page(),
    'mitte.md': page('', { title: null, titel: 'Fest', menu: 'oben' }),
    'yaml.md': '---\ntitle: a: b\n---\n',
  });
  assert.deepEqual(
    problems.map((problem) => problem.split(' | ')[0]),
    [
      'anfang.md:7: Die Datei „src/bilder/text.jpg“ ist kein Bild, das gelesen werden kann.',
      'anfang.md:11: Vor dieser Überschrift fehlt eine der Stufe 2.',
      'anfang.md:13: Dem Bild „fehlt.jpg“ fehlt der Alternativtext.',
      'anfang.md:13: Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht.',
      'anfang.md:15: Der Verweis {{telefn}} ist unbekannt.',
      'anfang.md:15: Der Link „/nichts/“ führt auf keine Seite.',
      'anfang.md:17: Diese Zeile sieht wie eine Marke aus, ist aber keine.',
      'Groß.md:-: Der Dateiname taugt nicht als Adresse.',
      'index.md:6: Im Feld „sections“ steht „nirgends“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf.',
      'mitte.md:1: Das Feld „title“ fehlt.',
      'mitte.md:5: Das Feld „titel“ ist unbekannt.',
      'mitte.md:6: Der Wert im Feld „menu“ passt nicht.',
      'yaml.md:2: Der Kopf der Seite ist nicht lesbar (ein Wert enthält einen Doppelpunkt).',
      'zuletzt.md:1: Der Kopf der Seite fehlt.',
    ],
  );
});

test('pages in order are rendered beside broken ones', async (t) => {
  const { site } = await load(t, { 'gut.md': page('Text'), 'schlecht.md': 'kein Kopf' });
  assert.deepEqual(
    site.pages.map(({ body }) => body.lead),
    ['<p>Text</p>\n'],
  );
});

test('a page that every other page links to is missed, as a draft too', async (t) => {
  const required = ['index', 'kontakt', 'hilfe'];
  const files = { 'index.md': page(), 'hilfe.md': page('', { draft: 'true' }) };
  const problem = (key: string) =>
    `${key}.md:-: Diese Seite fehlt, doch jede andere Seite führt zu ihr. | Stellen Sie die Datei wieder her, oder nehmen Sie „draft: true“ aus ihrem Kopf.`;
  assert.deepEqual(await problemsOf(t, files, { required }), [
    problem('hilfe'),
    problem('kontakt'),
  ]);
});
