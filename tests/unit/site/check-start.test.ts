import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

const PART = page('Anfang', { teaser: 'Wer wir sind' });
const START = { layout: 'start', sections: '[geschichte]' };

test('a start page without a text of its own is fine', async (t) => {
  const files = { 'index.md': page('\n  \n', START), 'geschichte.md': PART };
  assert.deepEqual(await problemsOf(t, files), []);
});

test('a text that the start page would not show is reported on its line', async (t) => {
  const files = { 'index.md': page('\n\nHallo', START), 'geschichte.md': PART };
  assert.deepEqual(await problemsOf(t, files), [
    'index.md:10: Dieser Text erscheint nirgends: Die Startseite zeigt die Anfänge anderer Seiten. | ' +
      'Schreiben Sie ihn auf eine der Seiten im Feld „sections“, oder legen Sie eine neue Seite an und nennen Sie sie dort.',
  ]);
});

test('another page like the start page is reported', async (t) => {
  assert.deepEqual(await problemsOf(t, { 'zweite.md': page('Text', { layout: 'start' }) }), [
    'zweite.md:2: Die Vorlage „start“ ist nur für die Startseite: Sie zeigt keinen eigenen Text. | Schreiben Sie „layout: page“.',
  ]);
});

test('sections of another page are reported', async (t) => {
  const files = { 'auftrag.md': page('Text', { sections: '[geschichte]' }), 'geschichte.md': PART };
  assert.deepEqual(await problemsOf(t, files), [
    'auftrag.md:6: Das Feld „sections“ wirkt nur auf der Startseite. | Löschen Sie das Feld.',
  ]);
});
