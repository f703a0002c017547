import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vcard } from '../../../lib/publish/vcard.ts';
import { OFFICE } from '../../support/office.ts';

test('the whole vCard, values escaped, lines ending with CRLF', () => {
  const office = { ...OFFICE, building: 'Haus\\1\r\nHof' };
  assert.deepEqual(vcard(office, 'https://example.org').split('\r\n'), [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Amt für Tests\\, Proben\\; und <b>',
    'N:Amt für Tests\\, Proben\\; und <b>;;;;',
    'ORG:Stadt Beispiel;Amt für Tests\\, Proben\\; und <b>',
    'ADR;TYPE=WORK:;Haus\\\\1\\nHof;Weg 1;Beispiel;Beispielland;12345;Deutschland',
    'TEL;TYPE=WORK,VOICE:+4963112345',
    'EMAIL;TYPE=INTERNET:amt@example.org',
    'URL:https://example.org/',
    'GEO:49.5;7.25',
    'END:VCARD',
    '',
  ]);
});
