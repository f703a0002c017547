import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEnv } from '../../../lib/base/env.ts';
import { languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { isDue } from '../../../lib/files/schema.ts';
import { alternatesOf } from '../../../lib/publish/alternates.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { pageHtml } from '../../../lib/site/html.ts';
import { load, page, problemsOf } from '../../support/content.ts';

/** The day in Berlin at a moment. */
const dayAt = (moment: string) => readEnv({ SITE_NOW: moment }).now.toISODate();

describe('the days of a page begin and end at midnight in Berlin', () => {
  for (const [what, fields, moments] of [
    [
      'in winter',
      { publish: '2026-12-01', expires: '2026-12-31' },
      [
        ['2026-11-30T22:59:59Z', false],
        ['2026-11-30T23:00:00Z', true],
        ['2026-12-31T22:59:59Z', true],
        ['2026-12-31T23:00:00Z', false],
      ],
    ],
    [
      'on the day when summer time begins',
      { publish: '2026-03-29', expires: '2026-03-29' },
      [
        ['2026-03-28T22:59:59Z', false],
        ['2026-03-28T23:00:00Z', true],
        ['2026-03-29T01:30:00Z', true],
        ['2026-03-29T21:59:59Z', true],
        ['2026-03-29T22:00:00Z', false],
      ],
    ],
    [
      'on the day when summer time ends',
      { publish: '2026-10-25', expires: '2026-10-25' },
      [
        ['2026-10-24T21:59:59Z', false],
        ['2026-10-24T22:00:00Z', true],
        ['2026-10-25T00:30:00Z', true],
        ['2026-10-25T01:30:00Z', true],
        ['2026-10-25T22:59:59Z', true],
        ['2026-10-25T23:00:00Z', false],
      ],
    ],
    [
      'without an end',
      { publish: '2026-07-01' },
      [
        ['2026-06-30T21:59:59Z', false],
        ['2026-06-30T22:00:00Z', true],
        ['2040-01-01T00:00:00Z', true],
      ],
    ],
    [
      'without a beginning',
      { expires: '2026-07-01' },
      [
        ['2000-01-01T00:00:00Z', true],
        ['2026-07-01T21:59:59Z', true],
        ['2026-07-01T22:00:00Z', false],
      ],
    ],
  ] as const) {
    for (const [moment, expected] of moments) {
      test(`${what}: ${moment}`, () => assert.equal(isDue(fields, dayAt(moment)), expected));
    }
  }
});

const START = {
  'index.md': page('', { layout: 'start', sections: '[markt, seite]' }),
  'seite.md': page('[a](markt.md) [b](/markt/)', { teaser: 'Seite' }),
};
const FILES = {
  ...START,
  'markt.md': page('Markt', { expires: '2026-11-28', menu: 'main', teaser: 'Markt' }),
};
const english = {
  '../en/markt.md':
    '---\ntitle: Party\ndescription: A description that is long enough to count as a description.\nteaser: Party\ntranslation: machine\n---\nParty',
};

test('a page is absent everywhere outside of its days, and links to it are text', async (t) => {
  const { site, problems } = await load(t, { ...FILES, ...english }, { drafts: false });
  assert.deepEqual(problems, []);
  const written = JSON.stringify(
    [site.pages, site.routes, sitemap(site, '')].flat(2),
    (key, value) => (['file', 'tokens', 'links'].includes(key) ? undefined : value),
  );
  assert.doesNotMatch(written, /markt/i);
  assert.deepEqual(site.menu('main', SOURCE_LANGUAGE), []);
  assert.deepEqual(site.page('index', SOURCE_LANGUAGE)?.sections, ['seite']);
  const text = site.page('seite', SOURCE_LANGUAGE);
  assert.ok(text);
  const html = (code: string) =>
    pageHtml(site, text, text.text.tokens, languageOf(code), { sizes: null });
  assert.deepEqual([html('de'), html('en')], ['<p>a b</p>\n', '<p>a b</p>\n']);
});

test('on its days it is like any other', async (t) => {
  const { site, problems } = await load(t, FILES, { today: '2026-11-28' });
  assert.deepEqual(problems, []);
  const markt = site.page('markt', SOURCE_LANGUAGE);
  assert.ok(markt);
  assert.equal(markt.draft, undefined);
  assert.equal(alternatesOf(site, markt).length, 2);
  assert.deepEqual(site.page('index', SOURCE_LANGUAGE)?.sections, ['markt', 'seite']);
});

test('with drafts it is shown as one', async (t) => {
  const { site } = await load(t, FILES, { drafts: true });
  assert.equal(site.page('markt', SOURCE_LANGUAGE)?.draft, true);
});

test('days that cannot be are told', async (t) => {
  const files = {
    'a.md': page('', { publish: '2027-01-02', expires: '2027-01-01' }),
    'kontakt.md': page('', { expires: '2027-01-01' }),
    'c.md': page('', { publish: 'morgen' }),
  };
  assert.deepEqual(
    await problemsOf(t, files, { needed: { kontakt: { layout: 'page', inMenu: false } } }),
    [
      'a.md:6: Die Seite endet („expires“), bevor sie beginnt („publish“). | Vertauschen Sie die beiden Tage, oder berichtigen Sie einen.',
      'c.md:6: Der Wert im Feld „publish“ passt nicht. | Ändern Sie den Wert (erwartet: der erste Tag, an dem die Seite erscheint, zum Beispiel 2027-01-01).',
      'kontakt.md:6: Diese Seite braucht die Website an jedem Tag, doch im Kopf steht „expires“. | Löschen Sie das Feld.',
    ],
  );
});
