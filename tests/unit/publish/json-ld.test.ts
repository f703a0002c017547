import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Place } from '../../../lib/facts/types.ts';
import { jsonLd } from '../../../lib/publish/json-ld.ts';
import { load, page } from '../../support/content.ts';
import { event, siteOf } from '../../support/dated.ts';
import { OFFICE } from '../../support/office.ts';

async function jsonOf(
  t: TestContext,
  title: string,
  withOffice: boolean,
  places: readonly Place[] = [],
) {
  const { site } = await load(t, { 'kontakt.md': page('', { title: JSON.stringify(title) }) });
  const [kontakt] = site.pages;
  assert.ok(kontakt);
  return jsonLd(kontakt, '/kontakt/', OFFICE, 'https://example.org', withOffice, places);
}

const PAGE = {
  '@type': 'WebPage',
  '@id': 'https://example.org/kontakt/',
  url: 'https://example.org/kontakt/',
  name: 'Kontakt',
  description: 'Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.',
  inLanguage: 'de',
  dateModified: '2026-11-23',
  publisher: { '@id': 'https://example.org/#office' },
};

const OFFICE_DATA = {
  '@type': 'GovernmentOffice',
  '@id': 'https://example.org/#office',
  name: OFFICE.name,
  url: 'https://example.org/',
  email: 'amt@example.org',
  telephone: '+4963112345',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Altes Haus, Weg 1',
    postalCode: '12345',
    addressLocality: 'Beispiel',
    addressRegion: 'Beispielland',
    addressCountry: 'DE',
  },
  geo: { '@type': 'GeoCoordinates', latitude: 49.5, longitude: 7.25 },
  parentOrganization: { '@type': 'GovernmentOrganization', name: 'Stadt Beispiel' },
};

test('a page is described, with the office where that is wanted', async (t) => {
  const alone = JSON.parse(await jsonOf(t, 'Kontakt', false));
  assert.deepEqual(alone, { '@context': 'https://schema.org', '@graph': [PAGE] });
  const { '@graph': graph } = JSON.parse(await jsonOf(t, 'Kontakt', true));
  assert.deepEqual(graph, [PAGE, OFFICE_DATA]);
});

test('the places that a page lists are described as far as they are known', async (t) => {
  const known = { phone: '0631 1-2', address: 'Weg 1', email: 'a@b.de', url: 'https://b.de/' };
  const place: Place = { id: 'a', name: 'Haus', topics: [], citations: [], state: 'true' };
  const json = await jsonOf(t, 'Kontakt', false, [place, { ...place, ...known }]);
  const [, ...organizations] = JSON.parse(json)['@graph'];
  assert.deepEqual(organizations, [
    { '@type': 'Organization', name: 'Haus' },
    {
      '@type': 'Organization',
      name: 'Haus',
      url: 'https://b.de/',
      email: 'a@b.de',
      telephone: '+4963112',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Weg 1',
        addressLocality: 'Beispiel',
        addressCountry: 'DE',
      },
    },
  ]);
});

test('an event is described as far as it is known, with the time of the clocks on its day', async (t) => {
  const eventIn = async (fields: Record<string, string>) => {
    const site = await siteOf(t, { 'termine/a.md': event(fields) }, { today: '2026-01-01' });
    const [page] = site.pages;
    assert.ok(page);
    const json = jsonLd(page, '/termine/a/', OFFICE, 'https://example.org', false);
    const [, { '@type': type, name, description, url, ...facts }] = JSON.parse(json)['@graph'];
    assert.deepEqual([type, name], ['Event', 'Treffen']);
    assert.deepEqual([description, url], [page.description, 'https://example.org/termine/a/']);
    return facts;
  };
  assert.deepEqual(await eventIn({ start: '2026-12-05' }), { startDate: '2026-12-05' });
  const whole = { start: '2026-07-05 18:00', end: '2026-07-05 20:30', place: 'Haus', cost: '0' };
  assert.deepEqual(await eventIn({ ...whole, languages: '[de, ar]' }), {
    startDate: '2026-07-05T18:00:00+02:00',
    endDate: '2026-07-05T20:30:00+02:00',
    location: { '@type': 'Place', name: 'Haus', address: 'Haus' },
    inLanguage: ['de', 'ar'],
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
  });
});

test('no title can end the script element', async (t) => {
  const title = '</script ><!-- <script >alert("1")'.replaceAll(' >', '\n');
  const json = await jsonOf(t, title, true);
  assert.equal(json.includes('<'), false);
  assert.equal(JSON.parse(json)['@graph'][0].name, title);
});
