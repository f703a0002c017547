import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

const PART = page('Anfang\n\n<!-- mehr -->\n\nEnde {{quelle.erste}}', { teaser: 'Wer wir sind' });
const start = (sections = '[geschichte]', body = '') => page(body, { layout: 'start', sections });
const CITED = page(
  'a {{quelle.erste}}\nb\nc {{quelle.erste}}\n<!-- mehr -->\nd {{quelle.zweite}}',
  { teaser: 'Wer wir sind' },
);

const NO_PAGE = 'doch diese Seite gibt es nicht, oder sie ist ein Entwurf.';
const NAME = 'Er ist der Dateiname ohne „.md“.';
const CITATION =
  'Im Anfang der Seite, den die Startseite zeigt, steht ein Verweis auf eine Quelle. Ebenso in Zeile 10. | Verschieben Sie den Verweis {{quelle.…}} unter die Marke <!-- mehr -->.';

const CASES: [what: string, files: Record<string, string>, ...problems: string[]][] = [
  [
    'may show pages with a teaser, and text of its own',
    { 'index.md': start('[geschichte]', 'Hallo\n\n- eins\n- zwei'), 'geschichte.md': PART },
  ],
  [
    'shows no page that does not exist',
    {
      'index.md': start('\n  - geschichte\n  - geschichten\n  - veranstaltungen'),
      'geschichte.md': PART,
    },
    `index.md:8: Im Feld „sections“ steht „geschichten“, ${NO_PAGE} | Meinten Sie „geschichte“? ${NAME}`,
    `index.md:9: Im Feld „sections“ steht „veranstaltungen“, ${NO_PAGE} | Prüfen Sie den Namen. ${NAME}`,
  ],
  [
    'shows no draft',
    { 'index.md': start('[fest]'), 'fest.md': page('', { draft: 'true', teaser: 'Fest' }) },
    `index.md:6: Im Feld „sections“ steht „fest“, ${NO_PAGE} | Prüfen Sie den Namen. ${NAME}`,
  ],
  [
    'shows no page without a teaser',
    { 'index.md': start(), 'geschichte.md': page('Anfang') },
    'geschichte.md:1: Die Startseite zeigt den Anfang dieser Seite, doch das Feld „teaser“ fehlt. | Ergänzen Sie im Kopf „teaser: …“ mit der Überschrift für die Startseite.',
  ],
  [
    'shows no citation',
    { 'index.md': start(), 'geschichte.md': CITED, 'auftrag.md': page('{{quelle.erste}}') },
    `geschichte.md:8: ${CITATION}`,
  ],
  [
    'has no heading and no citation of its own',
    {
      'index.md': start('[geschichte]', 'Hallo {{quelle.erste}}\n\n## Kontakt'),
      'geschichte.md': PART,
    },
    'index.md:8: Auf der Startseite steht ein Verweis auf eine Quelle, doch sie nennt keine Quellen. | Löschen Sie den Verweis, oder schreiben Sie den Satz auf eine andere Seite.',
    'index.md:10: Der eigene Text der Startseite hat eine Überschrift. | Machen Sie daraus einen Absatz, oder schreiben Sie den Abschnitt auf eine der Seiten im Feld „sections“.',
  ],
  [
    'shows no page whole, unless it is short',
    {
      'index.md': start('[lang, kurz]'),
      'lang.md': page('Anfang\n\n## Mehr', { teaser: 'Lang' }),
      'kurz.md': page('Anfang', { teaser: 'Kurz' }),
    },
    'lang.md:8: Die Startseite zeigt diese Seite ganz, denn die Marke <!-- mehr --> fehlt. | Schreiben Sie unter den Anfang der Seite eine Zeile, in der nur <!-- mehr --> steht.',
  ],
  [
    'tells no more of a misspelt fold than that',
    {
      'index.md': start('[lang]'),
      'lang.md': page('Anfang\n\n<!-- Mehr -->\n\n## Mehr\n\n{{quelle.erste}}', {
        teaser: 'Lang',
      }),
    },
    'lang.md:10: Diese Zeile sieht wie eine Marke aus, ist aber keine. | Marken sind <!-- mehr -->, <!-- bis 2026-12-31 -->, <!-- ab 2027-01-01 -->, <!-- wenn NAME -->, <!-- danach -->, <!-- vorher -->, <!-- sonst --> und <!-- ende -->. Jede steht allein in ihrer Zeile, nie in einer Liste oder einem Zitat. Ist ein Kommentar gemeint, löschen Sie ihn.',
  ],
  [
    'shows no page twice, and neither itself nor the error page',
    {
      'index.md': start('[geschichte, geschichte, index, "404"]'),
      'geschichte.md': PART,
      '404.md': page('Text', { teaser: 'Fehler' }),
    },
    'index.md:6: Im Feld „sections“ steht „geschichte“ doppelt. | Löschen Sie den zweiten Eintrag.',
    ...['index', '404'].map(
      (slug) =>
        `index.md:6: Im Feld „sections“ steht „${slug}“, doch diese Seite hat keinen Anfang, den die Startseite zeigen kann. | Löschen Sie den Eintrag.`,
    ),
  ],
  [
    'shows some page',
    { 'index.md': start('[]') },
    'index.md:6: Die Startseite ist leer, denn das Feld „sections“ nennt keine Seite. | Schreiben Sie zum Beispiel „sections: [geschichte, auftrag, kontakt]“.',
  ],
  [
    'shows pages that are named',
    { 'index.md': page('', { layout: 'start' }) },
    'index.md:1: Die Startseite ist leer, denn das Feld „sections“ nennt keine Seite. | Schreiben Sie zum Beispiel „sections: [geschichte, auftrag, kontakt]“.',
  ],
  [
    'is the only one of its layout',
    { 'zweite.md': page('Text', { layout: 'start' }) },
    'zweite.md:2: Die Vorlage „start“ ist nur für die Startseite. | Schreiben Sie „layout: page“.',
  ],
  [
    'is the only one with sections',
    { 'auftrag.md': page('Text', { sections: '[geschichte]' }), 'geschichte.md': page() },
    'auftrag.md:6: Das Feld „sections“ wirkt nur auf der Startseite. | Löschen Sie das Feld.',
  ],
];

for (const [what, files, ...problems] of CASES) {
  test(`the start page ${what}`, async (t) => {
    assert.deepEqual(await problemsOf(t, files), problems);
  });
}

test('where drafts are shown, the start page may show one', async (t) => {
  const fest = page('', { draft: 'true', teaser: 'Fest' });
  const files = { 'index.md': start('[fest]'), 'fest.md': fest };
  assert.deepEqual(await problemsOf(t, files, { drafts: true }), []);
});

test('a section whose front matter is broken is not reported a second time', async (t) => {
  const problems = await problemsOf(t, { 'index.md': start(), 'geschichte.md': 'kein Kopf' });
  assert.deepEqual(
    problems.map((problem) => problem.split(' | ')[0]),
    ['geschichte.md:1: Der Kopf der Seite fehlt. Das betrifft auch eine andere Stelle.'],
  );
});
