import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { load, page, problemsOf } from '../../support/content.ts';
import { event, notice, siteOf } from '../../support/dated.ts';

const FEST = event({ start: '2026-12-05 18:00', end: '2026-12-06 02:00' });

describe('an event leaves by itself', () => {
  for (const [today, fields, stands] of [
    ['2026-11-23', {}, true],
    ['2026-12-06', {}, true],
    ['2026-12-07', {}, false],
    ['2026-11-30', { publish: '2026-12-01' }, false],
    ['2026-12-01', { publish: '2026-12-01' }, true],
  ] as const) {
    test(`on ${today} ${JSON.stringify(fields)}`, async (t) => {
      const start = { start: '2026-12-05 18:00', end: '2026-12-06 02:00' };
      const files = {
        'termine/fest.md': event({ ...start, ...fields }),
        'seite.md': page('[Zum Fest](termine/fest.md)'),
      };
      const site = await siteOf(t, files, { today });
      const urls = site.dated('event', SOURCE_LANGUAGE).map(({ url }) => url);
      assert.deepEqual(urls, stands ? ['/termine/fest/'] : []);
      assert.equal(site.routeAt('/ar/termine/fest/') !== undefined, stands);
      assert.equal(sitemap(site, '').includes('/termine/fest/'), stands);
    });
  }
});

test('where drafts are shown, an event that is over stands as one', async (t) => {
  const options = { today: '2026-12-07', drafts: true };
  const site = await siteOf(t, { 'termine/fest.md': FEST }, options);
  assert.equal(site.page('termine/fest', SOURCE_LANGUAGE)?.draft, true);
});

test('the next event is first, and the newest notice', async (t) => {
  const site = await siteOf(t, {
    'termine/a.md': event({ start: '2026-12-05 18:00' }),
    'termine/b.md': event({ start: '2026-12-05' }),
    'termine/c.md': event({ start: '2026-12-05 9:00' }),
    'hinweise/a.md': notice('2026-11-01', '2026-12-24'),
    'hinweise/b.md': notice('2026-11-20', '2026-12-24'),
    'hinweise/c.md': notice('2026-12-01', '2026-12-24'),
  });
  const urls = (layout: 'event' | 'notice', code: string) =>
    site.dated(layout, languageOf(code)).map(({ url }) => url);
  assert.deepEqual(
    urls('event', 'ar'),
    ['b', 'c', 'a'].map((name) => `/ar/termine/${name}/`),
  );
  assert.deepEqual(urls('notice', 'de'), ['/hinweise/b/', '/hinweise/a/']);
});

const ENGLISH = [
  '---\ntitle: Meeting\ndescription: A description that is long enough to count as a description.',
  'translation: machine\n---\nText',
].join('\n');

test('a translation has its words, and the facts of the German page', async (t) => {
  const files = { 'termine/fest.md': FEST, '../en/termine/fest.md': ENGLISH };
  const { site } = await load(t, files);
  const translated = site.page('termine/fest', languageOf('en'));
  assert.equal(translated?.title, 'Meeting');
  assert.equal(translated.event?.start, '2026-12-05 18:00');
  assert.ok(site.routeAt('/en/termine/fest/de/'));
});

for (const [what, files, expected] of [
  [
    'an event whose page would appear too late',
    { 'termine/a.md': event({ start: '2026-12-05', publish: '2026-12-06' }) },
    'termine/a.md:6: Der Termin ist vorbei, bevor seine Seite erscheint („publish“). | Berichtigen Sie „publish“, „start“ oder „end“.',
  ],
  [
    'a notice that ends before it begins',
    { 'hinweise/a.md': notice('2026-12-06', '2026-12-05') },
    'hinweise/a.md:5: Die Seite endet („expires“), bevor sie beginnt („publish“). | Vertauschen Sie die beiden Tage, oder berichtigen Sie einen.',
  ],
  [
    'an event without a text',
    { 'termine/a.md': event({ start: '2026-12-05' }, '\n') },
    'termine/a.md:7: Unter dem Kopf der Seite steht kein Text. | Schreiben Sie den Text. Gibt es ihn noch nicht, löschen Sie die Datei.',
  ],
  [
    'a link without the folder',
    { 'termine/a.md': event({ start: '2026-12-05' }), 'b.md': page('[c](a.md)') },
    'b.md:7: Die Seite „a.md“ gibt es nicht, oder sie ist ein Entwurf. | Meinten Sie „termine/a.md“?',
  ],
  [
    'an event among the sections of the start page',
    {
      'index.md': page('', { layout: 'start', sections: '[termine/a]' }),
      'termine/a.md': event({ start: '2026-12-05' }),
    },
    'index.md:6: Im Feld „sections“ steht „termine/a“, doch diese Seite hat keinen Anfang, den die Startseite zeigen kann. | Löschen Sie den Eintrag.',
  ],
  [
    'a folder in the folder',
    { 'termine/x/a.md': event({ start: '2026-12-05' }) },
    'termine/x/a.md:-: Aus einer Datei an dieser Stelle wird keine Seite. | Verschieben Sie die Datei in den Ordner src/de.',
  ],
] as const) {
  test(`${what} is told once`, async (t) => {
    assert.deepEqual(await problemsOf(t, files), [expected]);
  });
}
