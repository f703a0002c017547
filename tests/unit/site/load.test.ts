import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, page, problemsOf } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

test('a page with everything becomes one typed model', async (t) => {
  const body = 'Oben [Amt](#ziele)\n\n<!-- mehr -->\n\n## Ziele\n\nUnten {{quelle.erste}}';
  const { site, problems } = await load(t, {
    'fest.md': page(body, {
      navTitle: 'Fest',
      menu: 'main',
      order: '4',
      teaser: 'Das Fest',
      hero: '\n  image: bilder/fest.jpg\n  alt: Ein "Fest"\n  credit: "Foto: Stadt"',
    }),
  });
  assert.deepEqual(problems, []);
  const { language, text, ...fest } = site.pages[0] ?? assert.fail('no page');
  assert.equal(language.code, 'de');
  assert.deepEqual(fest, {
    file: 'src/de/fest.md',
    slug: 'fest',
    translation: null,
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
    hero: { picture: PICTURE, alt: 'Ein "Fest"', altLanguage: language, credit: 'Foto: Stadt' },
    bodyLine: 15,
  });
  const { headings, links, citations } = text;
  assert.deepEqual(
    { headings, links, citations },
    {
      headings: [{ id: 'ziele', level: 2, text: 'Ziele' }],
      links: [{ slug: null, address: '#ziele', line: 15, inTerm: false }],
      citations: [{ label: 'Erste Quelle' }],
    },
  );
});

test('a draft is left out, its front matter is checked all the same', async (t) => {
  const draft = { 'entwurf.md': page('[a](nichts.md)', { draft: 'true' }) };
  const hidden = await load(t, draft);
  assert.deepEqual([hidden.site.pages, hidden.site.routes, hidden.problems], [[], [], []]);
  const shown = await load(t, draft, { drafts: true });
  assert.equal(shown.site.routes[0]?.url, '/entwurf/');
  assert.equal(shown.problems.length, 1);
  const broken = page('', { draft: 'true', title: null });
  assert.equal((await problemsOf(t, { 'entwurf.md': broken })).length, 1);
});

test('every problem of every file is listed at once, file by file, from top to bottom', async (t) => {
  const body = '### Zu tief\n\n![](fehlt.jpg)\n\n[a](/nichts/) {{telefn}}\n\n<!-- Mehr -->';
  const problems = await problemsOf(t, {
    'zuletzt.md': 'kein Kopf',
    'index.md': page('', { layout: 'start', sections: '[nirgends]' }),
    'anfang.md': page(body, { hero: '\n  image: text.jpg\n  alt: a\n  credit: b' }),
    'Groß.md': page(),
    'mitte.md': page('', { title: null, titel: 'Fest', menu: 'oben' }),
    'yaml.md': '---\ntitle: a: b\n---\n',
    'gut.md': page('Text'),
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
      'mitte.md:5: Das Feld „titel“ ist unbekannt.',
      'mitte.md:6: Der Wert im Feld „menu“ passt nicht.',
      'yaml.md:2: Der Kopf der Seite ist nicht lesbar (ein Wert enthält einen Doppelpunkt).',
      'zuletzt.md:1: Der Kopf der Seite fehlt.',
    ],
  );
});

test('what follows from a character that nobody sees is no second problem', async (t) => {
  const body = 'Gut\n\n\u200b## Titel\n\n\uf0b7 Punkt\n\uf0b7 Punkt\n\n[Amt](nichts.md)';
  const problems = await problemsOf(t, { 'seite.md': page(body) });
  assert.deepEqual(
    problems.map((problem) => problem.split(' | ')[0]),
    [
      'seite.md:9: Hier steht ein Zeichen, das man nicht sieht (U+200B): „\u200b## Titel“. Ebenso in Zeile 11, 12.',
      'seite.md:14: Die Seite „nichts.md“ gibt es nicht, oder sie ist ein Entwurf.',
    ],
  );
});
