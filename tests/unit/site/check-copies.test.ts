import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedPages } from '../../../lib/site/check-copies.ts';
import { load, page, worded } from '../../support/content.ts';

const OWN = (name: string) => ({
  title: `Seite ${name}`,
  description: `Diese Beschreibung gehört der Seite ${name} und keiner anderen der Website.`,
});

async function copies(t: Parameters<typeof load>[0], files: Record<string, string>) {
  const { site } = await load(t, files);
  return copiedPages(site.files).map(worded);
}

test('a page with the title or the description of an earlier one is told once', async (t) => {
  const files = {
    'eins.md': page('a', OWN('eins')),
    'zwei.md': page('a', { ...OWN('zwei'), title: OWN('eins').title }),
    'drei.md': page('a', { ...OWN('drei'), description: OWN('eins').description }),
    'vier.md': page('a', OWN('eins')),
  };
  const fix = 'Schreiben Sie, was diese Seite von der anderen unterscheidet.';
  assert.deepEqual((await copies(t, files)).sort(), [
    `eins.md:4: Im Feld „description“ steht dasselbe wie in src/de/drei.md. | ${fix}`,
    `vier.md:3: Im Feld „title“ steht dasselbe wie in src/de/eins.md. | ${fix}`,
    `zwei.md:3: Im Feld „title“ steht dasselbe wie in src/de/eins.md. | ${fix}`,
  ]);
});

test('a draft, and an event that comes again, may be alike', async (t) => {
  const event = ['---', 'title: Sprachcafé', `description: ${OWN('x').description}`];
  const again = (day: string) =>
    [...event, `start: ${day} 18:00`, 'updated: 2026-11-23', '---', 'Text'].join('\n');
  const files = {
    'eins.md': page('a', OWN('eins')),
    'kopie.md': page('a', { ...OWN('eins'), draft: 'true' }),
    'termine/erstes.md': again('2027-07-03'),
    'termine/zweites.md': again('2027-08-03'),
  };
  assert.deepEqual(await copies(t, files), []);
});
