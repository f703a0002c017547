import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { manifest, manifestUrl } from '../../../lib/publish/manifest.ts';

test('the manifest names the site and its icons', () => {
  const site = { name: 'Amt "T"', shortName: 'Amt', themeColor: '#fff' };
  assert.deepEqual(
    JSON.parse(manifest(site, languageOf('ar'), [{ src: '/icon-192.png', size: 192 }])),
    {
      name: 'Amt "T"',
      short_name: 'Amt',
      lang: 'ar',
      dir: 'rtl',
      id: '/ar/',
      start_url: '/ar/',
      scope: '/',
      display: 'browser',
      background_color: '#fff',
      theme_color: '#fff',
      icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' }],
    },
  );
});

test('each language has a manifest of its own', () => {
  assert.equal(manifestUrl(languageOf('de')), '/site.webmanifest');
  assert.equal(manifestUrl(languageOf('ar')), '/ar/site.webmanifest');
});
