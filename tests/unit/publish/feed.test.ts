import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { feed } from '../../../lib/publish/feed.ts';
import { anySite } from '../../support/any-site.ts';
import { anyLine, holds } from '../../support/any-text.ts';
import { feedFaults } from '../../support/atom-schema.ts';
import { page } from '../../support/content.ts';
import { event, notice, siteOf, writing } from '../../support/dated.ts';

const INDEX = page('Hallo', { layout: 'start', sections: '[a]', updated: '2026-11-01' });
const A = page('Text', { teaser: 'A' });

async function feedOf(t: TestContext, files: Record<string, string>, code = 'de') {
  const site = await siteOf(t, { 'index.md': INDEX, 'a.md': A, ...files });
  return feed(site, writing(code));
}

/** Values of an element, in their order. */
function valuesOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}

const FILES = {
  'termine/fest.md': event({ start: '2026-12-05 18:00', place: 'Haus & Hof', title: 'Fest <1>' }),
  'hinweise/zu.md': notice('2026-11-20', '2026-12-24', { updated: '2026-11-25' }),
};

test('a feed has each notice and event, what was changed last first, with days of the content', async (t) => {
  const xml = await feedOf(t, FILES);
  assert.deepEqual(valuesOf(xml, 'title').slice(1), ['Büro zu', 'Fest &lt;1&gt;']);
  assert.deepEqual(
    valuesOf(xml, 'updated'),
    ['25', '25', '23'].map((day) => `2026-11-${day}T00:00:00Z`),
  );
  assert.deepEqual(valuesOf(xml, 'published'), ['2026-11-20T00:00:00Z']);
  assert.match(
    xml,
    /<summary>Samstag, 5\. Dezember 2026, 18 Uhr · Haus &amp; Hof · Eine Beschreibung,/,
  );
  assert.match(
    xml,
    /<link rel="self" type="application\/atom\+xml" href="https:\/\/example.org\/neues.atom"\/>/,
  );
  assert.match(xml, /<link href="https:\/\/example.org\/termine\/fest\/"\/>/);
  assert.deepEqual(await feedFaults(xml), []);
  assert.notDeepEqual(await feedFaults(xml.replace(/<id>/, '<ident>')), []);
});

test('ids stay while texts change, and differ by language', async (t) => {
  const later = { ...FILES, 'termine/fest.md': event({ start: '2026-12-06', title: 'Anders' }) };
  const [one, other, english] = [
    await feedOf(t, FILES),
    await feedOf(t, later),
    await feedOf(t, FILES, 'en'),
  ].map((xml) => valuesOf(xml, 'id'));
  assert.equal(new Set(one).size, 3);
  assert.deepEqual(new Set(one), new Set(other));
  assert.equal(new Set([...(one ?? []), ...(english ?? [])]).size, 6);
});

test('German text in a feed of another language is marked, and leads to the page of that language', async (t) => {
  const xml = await feedOf(t, FILES, 'ar');
  assert.match(xml, /^<feed xmlns="[^"]+" xml:lang="ar">$/m);
  assert.equal(xml.match(/<entry xml:lang="de">/g)?.length, 2);
  assert.match(xml, /<link href="https:\/\/example.org\/ar\/hinweise\/zu\/"\/>/);
});

test('an empty feed has the day of the start page', async (t) => {
  assert.deepEqual(valuesOf(await feedOf(t, {}), 'updated'), ['2026-11-01T00:00:00Z']);
});

test('whatever the words are: no element is added', () => {
  const tags = (xml: string) => xml.match(/<\/?[a-z]+(?=[ />])/g);
  const plain = tags(feed(anySite({ words: () => 'x', body: '' }).site, writing('de')));
  holds(
    anyLine,
    (text) => {
      const { site } = anySite({ words: () => text, body: '' });
      assert.deepEqual(tags(feed(site, writing('de'))), plain);
    },
    40,
  );
});
