import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewList } from '../../../lib/site/review.ts';
import { reviewText } from '../../../lib/site/review-text.ts';
import { load, page } from '../../support/content.ts';
import { entriesOf } from '../../support/entries.ts';
import { FACT_STRINGS } from '../../support/markdown.ts';

const FACTS = `neu:
  art: telefon
  wert: 112
  gesehen: 2026-11-01
geschichte:
  art: datum
  wert: 2009
nie:
  art: telefon
  wert: 112
alt:
  art: telefon
  wert: 112
  gesehen: 2020
vorbei:
  art: zahl
  wert: 1
  gesehen: 2026-11-01
  bis: 2026-11-28
bald:
  art: zahl
  wert: 1
  gesehen: 2026-11-01
  bis: 2026-12-29
spaeter:
  art: zahl
  wert: 1
  gesehen: 2026-11-01
  bis: 2026-12-30
`;

test('the list: what is over, ends soon, or was not checked, the oldest first, with its uses', async (t) => {
  const entries = await entriesOf(t, { 'angaben.yaml': FACTS });
  const { facts, citations } = entries;
  const files = { 'a.md': page('{{alt}} {{vorbei}}'), 'b.md': page('[x]({{alt}}) {{bald}}') };
  const { site } = await load(t, files, { facts, citations });
  const items = reviewList(site, entries).filter(({ name }) => !/^buero/.test(name));
  assert.deepEqual(
    items.map(({ name, status, day, pages, languages }) => [name, status, day, pages, languages]),
    [
      ['vorbei', 'over', '2026-11-28', ['a'], 1],
      ['bald', 'ending', '2026-12-29', ['b'], 1],
      ['nie', 'unchecked', null, [], 0],
      ['alt', 'unchecked', '2020', ['a', 'b'], 1],
    ],
  );
  assert.equal(
    reviewText(items, FACT_STRINGS),
    `Angaben, die vorbei sind: 1, bald enden: 1, zu lange nicht geprüft sind: 2.

Vorbei: Das stimmt nicht mehr (1)
  vorbei (galt bis 28. November 2026; auf a, in einer Sprache)
    Berichtigen Sie die Angabe in src/angaben/angaben.yaml, Zeile 15, oder löschen Sie sie dort und in den Texten.

Endet in den nächsten 30 Tagen (1)
  bald (gilt bis 29. Dezember 2026; auf b, in einer Sprache)
    Setzen Sie die Sätze zwischen <!-- wenn bald --> und <!-- sonst --> (docs/redaktion.md, „Text mit einem Termin“).

Zu lange nicht geprüft (2)
  nie (noch nie geprüft; auf keiner Seite)
    npm run angaben -- bestaetigen nie
  alt (zuletzt geprüft: 2020; auf a, b, in einer Sprache)
    npm run angaben -- bestaetigen alt`,
  );
  assert.equal(reviewText([], FACT_STRINGS), 'Alle Angaben sind geprüft und gelten.');
});

test('where every text changes by itself, the list asks for no marks', async (t) => {
  const entries = await entriesOf(t, { 'angaben.yaml': FACTS });
  const { facts, citations } = entries;
  const body = '<!-- wenn bald -->\n{{bald}}\n<!-- sonst -->\nVorbei.\n<!-- ende -->';
  const { site } = await load(t, { 'a.md': page(body) }, { facts, citations });
  const [item] = reviewList(site, entries).filter(({ name }) => name === 'bald');
  assert.equal(
    item?.remedy,
    'Die Texte wechseln an dem Tag von selbst. Gilt die Angabe länger, ändern Sie „bis“ in src/angaben/angaben.yaml, Zeile 24.',
  );
});

test('the office is on every page, a help number on the page of its layout', async (t) => {
  const entries = await entriesOf(t, {
    'hilfenummern.yaml': 'gift:\n  nummern: 112\n  gruppe: gefahr\n',
  });
  const { site } = await load(t, { 'hilfe.md': page('', { layout: 'help' }), 'a.md': page() });
  const items = new Map(reviewList(site, entries).map((item) => [item.name, item]));
  assert.deepEqual(items.get('buero.telefon')?.pages, null);
  assert.deepEqual(items.get('hilfe.gift')?.pages, ['hilfe']);
});

test('a place is on the pages of its topics and on the page of all places, by their layouts', async (t) => {
  const entries = await entriesOf(t, {
    'orte.yaml': 'haus:\n  name: Haus\n  themen: themen/geld\nhof:\n  name: Hof\n',
  });
  const { site } = await load(t, {
    'orte.md': page('', { layout: 'places' }),
    'themen/geld.md': page('', { layout: 'topic' }),
    'themen/haus.md': page('', { layout: 'topic' }),
  });
  const items = new Map(reviewList(site, entries).map((item) => [item.name, item]));
  assert.deepEqual(items.get('ort.haus')?.pages, ['orte', 'themen/geld']);
  assert.deepEqual(items.get('ort.hof')?.pages, ['orte']);
});
