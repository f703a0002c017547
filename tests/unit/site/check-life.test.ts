import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lifeHints } from '../../../lib/site/check-life.ts';
import { load, page, problemsOf, worded } from '../../support/content.ts';
import { entriesOf } from '../../support/entries.ts';
import { FACT_STRINGS } from '../../support/markdown.ts';

const CALL = 'aufruf:\n  art: zahl\n  wert: 50.000\n  bis: 2026-03-31\n';
const TERM =
  '<!-- bis 2026-03-31 -->\n{{aufruf}}\n<!-- danach -->\nVorbei: {{aufruf}}\n<!-- ende -->';

/** The hints for a page on a day. */
async function hintsOn(
  t: Parameters<typeof load>[0],
  today: string,
  files: Record<string, string>,
) {
  const entries = await entriesOf(t, { 'angaben.yaml': CALL }, today);
  const { facts, citations } = entries;
  const { site, problems } = await load(t, files, { today, facts, citations, drafts: true });
  assert.deepEqual(problems, []);
  return lifeHints(site, entries, FACT_STRINGS).map(worded);
}

const FIX =
  'Setzen Sie den Absatz zwischen die Zeilen <!-- wenn aufruf --> und <!-- sonst -->, darunter den Text für die Zeit danach und <!-- ende -->.';

for (const [today, expected] of [
  ['2026-02-28', null],
  ['2026-03-01', 'Die Angabe „aufruf“ gilt nur bis 31. März 2026.'],
  ['2026-03-31', 'Die Angabe „aufruf“ gilt nur bis 31. März 2026.'],
  ['2026-04-01', 'Die Angabe „aufruf“ galt bis 31. März 2026. So steht es jetzt auch dahinter.'],
] as const) {
  test(`a reference to a fact that ends on 31 March, on ${today}`, async (t) => {
    const hints = await hintsOn(t, today, { 'seite.md': page('a\n\nEs gibt {{aufruf}} Euro.') });
    assert.deepEqual(hints, expected ? [`seite.md:9: ${expected} | ${FIX}`] : []);
  });
}

test('a reference in a text with a term gets no hint', async (t) => {
  assert.deepEqual(await hintsOn(t, '2026-04-01', { 'seite.md': page(TERM) }), []);
});

test('a link to a page that does not stand today gets a hint, unless it has a term itself', async (t) => {
  const body =
    '[a](fest.md#x)\n\n<!-- bis 2026-12-31 -->\n[b](fest.md)\n<!-- ende -->\n\n[c](/fest/)';
  const files = { 'seite.md': page(body), 'fest.md': page('## x', { expires: '2026-03-31' }) };
  assert.deepEqual(await hintsOn(t, '2026-03-31', files), []);
  const hints = await hintsOn(t, '2026-04-01', files);
  assert.deepEqual(
    hints.map((hint) => hint.slice(0, hint.indexOf(' |'))),
    [7, 13].map(
      (line) =>
        `seite.md:${line}: Der Link führt auf die Seite „fest.md“, die heute nicht erscheint. An solchen Tagen ist er gewöhnlicher Text.`,
    ),
  );
});

test('a fact that the city has not confirmed stands in drafts alone', async (t) => {
  const text = 'haus:\n  name: Haus\n  anschrift: Weg 2\n  unbestaetigt: entwurf\n';
  const { facts } = await entriesOf(t, { 'orte.yaml': text });
  const body = '{{ort.haus.anschrift}}';
  const files = { 'seite.md': page(body), 'entwurf.md': page(body, { draft: 'true' }) };
  assert.deepEqual(await problemsOf(t, files, { facts, drafts: true }), [
    'seite.md:7: Die Angabe „ort.haus.anschrift“ hat die Stadt noch nicht bestätigt. Sie darf nur in Entwürfen stehen. | Setzen Sie den Absatz zwischen die Zeilen <!-- wenn ort.haus.anschrift --> und <!-- ende -->. Ist sie bestätigt, tragen Sie dort den Tag ein („bestaetigt“).',
  ]);
  const [told, ...more] = await problemsOf(t, { ...files, 'b.md': page(body) }, { facts });
  assert.match(told ?? '', /^b\.md:7: .* Betroffen ist auch src\/de\/seite\.md:7\. \|/);
  assert.deepEqual(more, []);
  const guarded = `<!-- wenn ort.haus.anschrift -->\n${body}\n<!-- ende -->`;
  assert.deepEqual(await problemsOf(t, { 'seite.md': page(`a\n\n${guarded}`) }, { facts }), []);
  const confirmed = await entriesOf(t, { 'orte.yaml': `${text}  bestaetigt: 2026-01-01\n` });
  assert.deepEqual(await problemsOf(t, files, { facts: confirmed.facts }), []);
});
