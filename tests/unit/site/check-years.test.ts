import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearHints } from '../../../lib/site/check-years.ts';
import { load, page, worded } from '../../support/content.ts';
import { entriesOf } from '../../support/entries.ts';

const AMOUNTS = `betrag.kindergeld:
  art: euro
  wert:
    - wert: 259
    - ab: 2027-01-01
      wert: 267
  gesehen: 2026-11-28

betrag.foerderung:
  art: euro
  wert: 50.000
  gesehen: 2026
  geschichte: ja
`;

const NAME = 'betrag.kindergeld';

async function hintsOn(t: Parameters<typeof load>[0], body: string, today: string) {
  const { facts, citations } = await entriesOf(t, { 'angaben.yaml': AMOUNTS }, today);
  const files = { 'seite.md': page(body) };
  const { site, problems } = await load(t, files, { today, facts, citations });
  assert.deepEqual(problems, []);
  return yearHints(site).map(worded);
}

function told(line: number, year: number): string {
  return `seite.md:${line}: Neben {{${NAME}}} steht das Jahr ${year} im Text. Hat der Betrag einmal einen neuen Wert, stimmt es nicht mehr. | Schreiben Sie {{${NAME}.jahr}} statt ${year}.`;
}

for (const [body, line] of [
  [`Im Jahr 2026 ist es {{${NAME}}} im Monat.`, 7],
  [`2026 gibt es {{${NAME}}}.`, 7],
  [`Ein Satz.\n\nEs sind {{${NAME}}} (2026). Mehr sagt das Amt.`, 9],
  [`Im Jahr 2026\nist es\n{{${NAME}}}.`, 9],
  [`<!-- wenn ${NAME} -->\nStand 2026: {{${NAME}}}\n<!-- ende -->`, 8],
] as const) {
  test(`a year beside an amount is told: ${JSON.stringify(body)}`, async (t) => {
    assert.deepEqual(await hintsOn(t, body, '2026-12-31'), [told(line, 2026)]);
  });
}

test('the old year beside the next value is told, too', async (t) => {
  const body = `Im Jahr 2026 ist es {{${NAME}}}.`;
  assert.deepEqual(await hintsOn(t, body, '2027-01-01'), [told(7, 2026)]);
});

for (const body of [
  `Im Jahr {{${NAME}.jahr}} ist es {{${NAME}}}.`,
  `Seit 2026 ist es {{${NAME}}}.`,
  `Seit dem 1. Januar 2026 ist es {{${NAME}}}.`,
  `Ab dem 01.01.2026 ist es {{${NAME}}}.`,
  `Bis Ende 2026 ist es {{${NAME}}}.`,
  `Im Schuljahr 2026/27 ist es {{${NAME}}}.`,
  `Von 2026–2029 ist es {{${NAME}}}.`,
  `2015 war es weniger als {{${NAME}}}.`,
  `2026 waren es 255 Euro, heute sind es {{${NAME}}}.`,
  `Das Gesetz ist von 2026. Es sind {{${NAME}}}.`,
  `Das war 2026.\n\nEs sind {{${NAME}}}.`,
  `<!-- bis 2026-12-31 -->\nIm Jahr 2026 ist es {{${NAME}}}.\n<!-- ende -->`,
  'Im Jahr 2026 gab es {{betrag.foerderung}}.',
]) {
  test(`another year, or one that goes with the text, is not: ${JSON.stringify(body)}`, async (t) => {
    assert.deepEqual(await hintsOn(t, body, '2026-12-31'), []);
  });
}
