import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { jsonLd } from '../../../lib/publish/json-ld.ts';
import { load, page } from '../../support/content.ts';
import { OFFICE } from '../../support/office.ts';

async function jsonOf(t: TestContext, title: string, withOffice: boolean) {
  const { site } = await load(t, { 'kontakt.md': page('', { title: JSON.stringify(title) }) });
  const [kontakt] = site.pages;
  assert.ok(kontakt);
  return jsonLd(kontakt, '/kontakt/', OFFICE, 'https://example.org', withOffice);
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

test('no title can end the script element', async (t) => {
  // A title that looks like markup is refused before.
  const title = '2 < 3 und "4" > 3';
  const json = await jsonOf(t, title, true);
  assert.equal(json.includes('<'), false);
  assert.equal(JSON.parse(json)['@graph'][0].name, title);
});
