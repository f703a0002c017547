import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { robotsTxt, securityTxt } from '../../../lib/publish/well-known.ts';

test('security.txt is valid for 180 days from the day of the build', () => {
  const now = DateTime.fromISO('2019-11-21T00:30:00+01:00', { zone: 'Europe/Berlin' });
  assert.equal(
    securityTxt('amt@example.org', 'https://example.org', now),
    `Contact: mailto:amt@example.org
Expires: 2020-05-18T00:00:00Z
Preferred-Languages: de, en
Canonical: https://example.org/.well-known/security.txt
`,
  );
});

test('robots.txt allows everything and names the sitemap', () => {
  assert.equal(
    robotsTxt('https://example.org'),
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
