import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vcard } from '../../../lib/publish/vcard.ts';
import { OFFICE } from '../../support/office.ts';

test('the whole vCard, values escaped, lines ending with CRLF', () => {
  assert.deepEqual(vcard(OFFICE, 'https://example.org').split('\r\n'), [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Amt für Tests\\, Proben\\; und <b>',
    'N:Amt für Tests\\, Proben\\; und <b>;;;;',
    'ORG:Stadt Beispiel;Amt für Tests\\, Proben\\; und <b>',
    'ADR;TYPE=WORK:;Altes Haus;Weg 1;Beispiel;Beispielland;12345;Deutschland',
    'TEL;TYPE=WORK,VOICE:+4963112345',
    'EMAIL;TYPE=INTERNET:amt@example.org',
    'URL:https://example.org/',
    'GEO:49.5;7.25',
    'END:VCARD',
    '',
  ]);
});

test('backslashes and line breaks are escaped', () => {
  const card = vcard({ ...OFFICE, building: 'Haus\\1\nHof' }, 'https://example.org');
  assert.match(card, /^ADR;TYPE=WORK:;Haus\\\\1\\nHof;/m);
  assert.equal(card.replaceAll('\r\n', '').includes('\n'), false);
});
