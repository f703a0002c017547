import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPages } from '../../../lib/publish/check-pages.ts';
import { headersFile } from '../../../lib/publish/headers-file.ts';
import { type ScannedPage, scanPage } from '../../../lib/publish/scan.ts';

const scan = (url: string, html: string): ScannedPage =>
  scanPage(url, html, /(?!)/u, (text) => text, new Set(['a'])).page;

test('what a layout writes wrong is reported: addresses, anchors, ids, code, pictures', () => {
  const pages = [
    scan(
      '/',
      '<a href="/kontakt/#ort"></a><a href="#gr%C3%B6%C3%9Fe" id="größe"></a><a href="/a.pdf"></a><img src="/a.jpeg" alt="x">',
    ),
    scan(
      '/kontakt/',
      '<b id="ort"></b><b id="ort"></b><a href="/x/"></a><a href="/#ort"></a><script>b()</script><img src="/a.jpeg">',
    ),
  ];
  const files = new Set(['/index.html', '/kontakt/index.html', '/a.pdf', '/a.jpeg']);
  assert.deepEqual(
    checkPages(pages, files).map(({ file, message, fix }) => `${file}: ${message} ${fix}`),
    [
      'Die Adresse „/x/“ gibt es nicht. Prüfen Sie die Adresse in der Vorlage.',
      'Die Stelle „/#ort“ gibt es nicht. Prüfen Sie die Adresse in der Vorlage.',
      'Die id „ort“ steht doppelt. Geben Sie jedem Element in der Vorlage eine eigene id.',
      'Auf der Seite steht Code, den keine Vorlage geschrieben hat: „b()“. Nehmen Sie ihn heraus, oder nennen Sie ihn in lib/publish/assets.ts unter „inline“.',
      'Dem Bild „/a.jpeg“ fehlt der Alternativtext. Ergänzen Sie „alt“ in der Vorlage.',
    ].map((problem) => `_site/kontakt/: ${problem}`),
  );
});

test('the headers allow the code of the pages, once each, and keep fingerprinted files for ever', () => {
  const pages = ['/', '/x/'].map((url) => scan(url, '<script>a</script>'));
  const files = ['/assets/b/1.avif', '/assets/b/2.avif', '/assets/a-1.svg', '/index.html'];
  const lines = headersFile(pages, files, false).split('\n');
  const policy = lines.find((line) => line.startsWith('  Content-Security-Policy: ')) ?? '';
  assert.match(
    policy,
    /; script-src 'self' 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7\/gUfE5yuYB3ha\/uSLs='; /,
  );
  assert.match(policy, /; style-src 'none'; /);
  assert.ok(lines.includes('  X-Robots-Tag: noindex'));
  assert.doesNotMatch(headersFile(pages, files, true), /noindex/);
  const cached = lines.filter((line) => line.startsWith('/assets'));
  assert.deepEqual(cached, ['/assets/a-1.svg', '/assets/b/*']);
});
