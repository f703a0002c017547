import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

const PART = page('Anfang\n\n<!-- mehr -->\n\nEnde {{quelle.erste}}', { teaser: 'Wer wir sind' });

test('pages with a teaser can be shown', async (t) => {
  const index = page('', { layout: 'start', sections: '[geschichte]' });
  assert.deepEqual(await problemsOf(t, { 'index.md': index, 'geschichte.md': PART }), []);
});

const NAME = 'Er ist der Dateiname ohne „.md“.';

test('an unknown section is reported on its line', async (t) => {
  const sections = '\n  - geschichte\n  - geschichten\n  - veranstaltungen';
  const index = page('', { layout: 'start', sections });
  assert.deepEqual(await problemsOf(t, { 'index.md': index, 'geschichte.md': PART }), [
    `index.md:8: Im Feld „sections“ steht „geschichten“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf. | Meinten Sie „geschichte“? ${NAME}`,
    `index.md:9: Im Feld „sections“ steht „veranstaltungen“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf. | Prüfen Sie den Namen. ${NAME}`,
  ]);
});

test('a draft is no section, unless drafts are shown', async (t) => {
  const files = {
    'index.md': page('', { layout: 'start', sections: '[fest]' }),
    'fest.md': page('', { draft: 'true', teaser: 'Fest' }),
  };
  assert.deepEqual(await problemsOf(t, files), [
    `index.md:6: Im Feld „sections“ steht „fest“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf. | Prüfen Sie den Namen. ${NAME}`,
  ]);
  assert.deepEqual(await problemsOf(t, files, { drafts: true }), []);
});

test('a section whose front matter is broken is not reported a second time', async (t) => {
  const index = page('', { layout: 'start', sections: '[geschichte]' });
  const problems = await problemsOf(t, { 'index.md': index, 'geschichte.md': 'kein Kopf' });
  assert.deepEqual(
    problems.map((problem) => problem.split(' | ')[0]),
    ['geschichte.md:1: Der Kopf der Seite fehlt.'],
  );
});

test('a section needs a teaser', async (t) => {
  const index = page('', { layout: 'start', sections: '[geschichte]' });
  assert.deepEqual(await problemsOf(t, { 'index.md': index, 'geschichte.md': page('Anfang') }), [
    'geschichte.md:1: Die Startseite zeigt den Anfang dieser Seite, doch das Feld „teaser“ fehlt. | Ergänzen Sie im Kopf „teaser: …“ mit der Überschrift für die Startseite.',
  ]);
});

test('sources in the part that the start page shows are reported on their lines', async (t) => {
  const source =
    'Im Anfang der Seite, den die Startseite zeigt, steht ein Verweis auf eine Quelle. | Verschieben Sie den Verweis {{quelle.…}} unter die Marke <!-- mehr -->.';
  const files = {
    'index.md': page('', { layout: 'start', sections: '[geschichte]' }),
    'geschichte.md': page(
      'a {{quelle.erste}}\nb\nc {{quelle.erste}}\n<!-- mehr -->\nd {{quelle.zweite}}',
      {
        teaser: 'Wer wir sind',
      },
    ),
    'auftrag.md': page('Steht auf keiner anderen Seite {{quelle.erste}}'),
  };
  assert.deepEqual(await problemsOf(t, files), [
    `geschichte.md:8: ${source}`,
    `geschichte.md:10: ${source}`,
  ]);
});
