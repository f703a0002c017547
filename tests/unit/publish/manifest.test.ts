import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifest } from '../../../lib/publish/manifest.ts';

test('the manifest names the site and its icons', () => {
  const site = { name: 'Amt "T"', shortName: 'Amt', lang: 'de', dir: 'ltr', themeColor: '#fff' };
  assert.deepEqual(JSON.parse(manifest(site, [{ src: '/icon-192.png', size: 192 }])), {
    name: 'Amt "T"',
    short_name: 'Amt',
    lang: 'de',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#fff',
    theme_color: '#fff',
    icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' }],
  });
});
