import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { findPages, KINDS } from '../../../bench/pages.ts';
import { languageOf } from '../../../lib/base/languages.ts';

function siteWith(t: TestContext, files: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '<!doctype html><title>Seite</title>');
  }
  return folder;
}

const SHARED = ['', 'auftrag/', 'kontakt/', 'hilfe/', 'geschichte/'];
const pages = (prefix: string, more: string[]) =>
  [...SHARED, ...more].map((folder) => `${prefix}${folder}index.html`).concat(`${prefix}404.html`);

test('every kind of page is found at its address, in each language that has it', (t) => {
  const site = siteWith(t, [
    ...pages('', ['datenschutz/', 'impressum/']),
    ...pages('ar/', ['kontakt/de/', 'impressum/']),
  ]);
  const found = findPages(site, [languageOf('de'), languageOf('ar')], KINDS);
  assert.deepEqual(
    found.map(({ language, kind, address }) => `${language} ${kind} ${address}`),
    [
      'de start /',
      'de page /auftrag/',
      'de contact /kontakt/',
      'de help /hilfe/',
      'de history /geschichte/',
      'de legal /datenschutz/',
      'de error /gibt-es-nicht',
      'ar start /ar/',
      'ar page /ar/auftrag/',
      'ar contact /ar/kontakt/',
      'ar help /ar/hilfe/',
      'ar history /ar/geschichte/',
      'ar error /ar/gibt-es-nicht',
      'ar side-by-side /ar/kontakt/de/',
      'ar fallback /ar/impressum/',
    ],
  );
  assert.ok(found.every(({ bytes }) => bytes > 20));
});

test('a site without one of the pages is refused', (t) => {
  const site = siteWith(t, ['index.html']);
  assert.throws(() => findPages(site, [languageOf('de')], ['start', 'help']), {
    message: `${site} has no page /hilfe/`,
  });
});
