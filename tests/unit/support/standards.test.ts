import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vcard } from '../../../lib/publish/vcard.ts';
import { OFFICE } from '../../support/office.ts';
import { securityTxtFaults } from '../../support/security-txt.ts';
import { sitemapFaults } from '../../support/sitemap-schema.ts';
import { expandStructuredData } from '../../support/structured-data.ts';
import { parseVcard } from '../../support/vcard.ts';

// The parsers must see what is wrong: each gets a valid text, and the same with a fault.

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.org/</loc><lastmod>2024-02-29</lastmod><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/></url>
</urlset>`;

test('sitemaps', async () => {
  assert.deepEqual(await sitemapFaults(SITEMAP), []);
  for (const [right, wrong, fault] of [
    ['2024-02-29', '2023-02-29', /^3: .*'2023-02-29' is not a valid value/],
    ['x-default', 'x_default', /^3: .*'x_default' is not a valid value/],
    ['xhtml:link', 'xhtml:a', /^3: .*}a': No matching global element/],
    ['</urlset>', '', /^4: parser error/],
  ] as const) {
    assert.match((await sitemapFaults(SITEMAP.replace(right, wrong)))[0] ?? '', fault, wrong);
  }
});

const SECURITY_TXT = `# Hinweise\r
Contact: mailto:amt@example.org
Contact: https://example.org/
Expires: 2020-05-18T00:00:00Z
Preferred-Languages: de, en
`;

test('security.txt', () => {
  assert.deepEqual(securityTxtFaults(SECURITY_TXT), []);
  for (const [right, wrong, fault] of [
    ['mailto:', '', '"Contact: amt@example.org" is no valid field.'],
    ['https:', 'http:', '"Contact: http://example.org/" is no valid field.'],
    ['Contact: https', 'Kontakt: https', '"Kontakt: https://example.org/" is no valid field.'],
    ['T00:00:00Z', '', '"Expires: 2020-05-18" is no valid field.'],
    ['05-18', '05-32', '"Expires: 2020-05-32T00:00:00Z" is no valid field.'],
    ['de, en', 'de; en', '"Preferred-Languages: de; en" is no valid field.'],
    ['Contact: https', 'Contact:https', '"Contact:https://example.org/" is no valid field.'],
    ['Expires', '#Expires', 'expires stands 0 times.'],
    [
      'Contact: https://example.org/',
      'Preferred-Languages: ru',
      'preferred-languages stands 2 times.',
    ],
    [/\n$/, '', 'The last line does not end.'],
  ] as const) {
    assert.deepEqual(securityTxtFaults(SECURITY_TXT.replace(right, wrong)), [fault]);
  }
  assert.deepEqual(securityTxtFaults('Expires: 2020-05-18T00:00:00Z\n'), [
    'contact stands 0 times.',
  ]);
});

test('structured data', async () => {
  const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const html = block('{"@context":"https://schema.org","@type":"WebPage","name":"A"}');
  assert.deepEqual(await expandStructuredData(html), [
    { '@type': ['https://schema.org/WebPage'], 'https://schema.org/name': [{ '@value': 'A' }] },
  ]);
  for (const [right, wrong, fault] of [
    ['"name":"A"', '"name":{"@value":"A","a":1}', /an element containing "@value" may only/],
    ['"name":"A"', '"@id":"a b"', /Safe mode validation error/],
    [
      'https://schema.org',
      'https://example.org',
      /did not result in a valid JSON-LD object.*https:\/\/example\.org/,
    ],
    ['"A"}', '"A"', /JSON/],
    ['ld+json', 'json', /no block of JSON-LD/],
  ] as const) {
    await assert.rejects(expandStructuredData(html.replace(right, wrong)), fault, wrong);
  }
});

test('vCards', () => {
  const card = vcard(OFFICE, 'https://example.org');
  assert.deepEqual(parseVcard(card).get('n'), [[OFFICE.name, '', '', '', '']]);
  for (const [right, wrong, fault] of [
    ['END:VCARD', '', /component began but did not end/],
    ['TYPE=INTERNET:', 'TYPE=INTERNET ', /Missing parameter value/],
    ['BEGIN:VCARD', 'BEGIN:VCALENDAR', /"vcalendar" is no vCard/],
    [/^N:/m, 'NOTE:', /without n/],
    ['3.0', '2.1', /of version 2\.1/],
  ] as const) {
    assert.throws(() => parseVcard(card.replace(right, wrong)), fault, wrong);
  }
});
