import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { checkTargets } from '../../../lib/site/check-keywords.ts';
import { load, page, worded } from '../../support/content.ts';
import { entriesOf } from '../../support/entries.ts';

const FILES = {
  'themen/geld.md': page('## Wie viel ist es?\n\nText', { layout: 'topic' }),
  'entwurf.md': page('Text', { draft: 'true' }),
};

async function targetsOf(t: TestContext, files: Readonly<Record<string, string>>) {
  const { site } = await load(t, FILES);
  const entries = await entriesOf(t, files);
  assert.deepEqual(entries.problems, []);
  return checkTargets(site, entries).map(worded);
}

const keywords = (target: string) => ({
  'woerter.yaml': `hilfe:\n  seite: ${target}\n  woerter:\n    de: Hilfe\n`,
});

for (const target of [
  'themen/geld.md',
  'themen/geld.md#wie-viel-ist-es',
  // A draft is published later, with its words.
  'entwurf.md#noch-nichts',
]) {
  test(`words may lead to ${target}`, async (t) => {
    assert.deepEqual(await targetsOf(t, keywords(target)), []);
  });
}

test('words lead to a page that exists', async (t) => {
  assert.deepEqual(await targetsOf(t, keywords('themen/gelt.md')), [
    'src/angaben/woerter.yaml:2: Die Wörter „hilfe“: Die Seite „themen/gelt.md“ gibt es nicht. | Meinten Sie „themen/geld.md“?',
  ]);
  assert.deepEqual(await targetsOf(t, keywords('ganz-woanders.md')), [
    'src/angaben/woerter.yaml:2: Die Wörter „hilfe“: Die Seite „ganz-woanders.md“ gibt es nicht. | Prüfen Sie den Namen der Datei.',
  ]);
});

test('words lead to a heading that exists', async (t) => {
  assert.deepEqual(await targetsOf(t, keywords('themen/geld.md#wie-viel-ist-das')), [
    'src/angaben/woerter.yaml:2: Die Wörter „hilfe“: Auf der Seite „themen/geld.md“ gibt es die Überschrift „wie-viel-ist-das“ nicht. | Meinten Sie „wie-viel-ist-es“?',
  ]);
  assert.deepEqual(await targetsOf(t, keywords('themen/geld.md#x')), [
    'src/angaben/woerter.yaml:2: Die Wörter „hilfe“: Auf der Seite „themen/geld.md“ gibt es die Überschrift „x“ nicht. | Überschriften der Seite: wie-viel-ist-es.',
  ]);
});

test('a place belongs to a topic that exists', async (t) => {
  const places = {
    ...keywords('themen/geld.md'),
    'orte.yaml': 'haus:\n  name: Haus\n  themen: themen/geld, themen/gelt\n  geschichte: ja\n',
  };
  assert.deepEqual(await targetsOf(t, places), [
    'src/angaben/orte.yaml:3: Der Ort „haus“: Das Thema „themen/gelt“ gibt es nicht. | Schreiben Sie den Namen der Seite ohne „.md“, zum Beispiel „themen/wohnen“.',
  ]);
});
