import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { load, page, problemsOf } from '../../support/content.ts';

const TOPIC = { layout: 'topic' };

test('a topic has the address of its folder, and its place among the topics', async (t) => {
  const files = {
    'themen/zwei.md': page('b', { ...TOPIC, order: '2' }),
    'themen/eins.md': page('[c](themen/zwei.md) [d](../seite.md)', { ...TOPIC, order: '1' }),
    'seite.md': page('[a](themen/eins.md)'),
  };
  const { site, problems } = await load(t, files);
  assert.deepEqual(problems, []);
  const topics = site.topics(SOURCE_LANGUAGE);
  assert.deepEqual(
    topics.map(({ url }) => url),
    ['/themen/eins/', '/themen/zwei/'],
  );
  assert.deepEqual(
    topics[0]?.page.text.links.map(({ slug }) => slug),
    ['themen/zwei', 'seite'],
  );
});

for (const [what, files, expected] of [
  [
    'another layout in the folder',
    { 'themen/a.md': page('a') },
    'themen/a.md:2: Für Seiten im Ordner „themen“ ist die Vorlage „topic“ da, nicht „page“. | Schreiben Sie „layout: topic“, oder verschieben Sie die Datei.',
  ],
  [
    'the layout elsewhere',
    { 'a.md': page('a', TOPIC) },
    'a.md:2: Die Vorlage „topic“ ist nur für Seiten im Ordner „themen“. | Verschieben Sie die Datei in diesen Ordner, oder schreiben Sie „layout: page“.',
  ],
  [
    'two topics in one place',
    {
      'themen/a.md': page('a', { ...TOPIC, order: '1' }),
      'themen/b.md': page('b', { ...TOPIC, order: '1' }),
    },
    'themen/b.md:6: Die Stelle 1 unter den Themen hat schon die Seite „themen/a.md“. | Geben Sie einer der beiden Seiten eine andere Zahl im Feld „order“.',
  ],
  [
    'a link without the folder',
    { 'themen/a.md': page('a', TOPIC), 'b.md': page('[c](a.md)') },
    'b.md:7: Die Seite „a.md“ gibt es nicht, oder sie ist ein Entwurf. | Meinten Sie „themen/a.md“?',
  ],
  [
    'a folder in the folder',
    { 'themen/x/a.md': page('a', TOPIC) },
    'themen/x/a.md:-: Aus einer Datei an dieser Stelle wird keine Seite. | Verschieben Sie die Datei in den Ordner src/de.',
  ],
] as const) {
  test(`${what} is told once`, async (t) => {
    assert.deepEqual(await problemsOf(t, files), [expected]);
  });
}
