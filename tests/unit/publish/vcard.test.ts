import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import en from '../../../_data/strings/en.ts';
import { languageOf } from '../../../lib/base/languages.ts';
import type { HelpNumber } from '../../../lib/facts/help-number.ts';
import { helpVcards, placeVcard, placeVcardUrl, vcard } from '../../../lib/publish/vcard.ts';
import { OFFICE } from '../../support/office.ts';
import { parseVcards } from '../../support/vcard.ts';

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

test('the help numbers, a vCard for each, in the language of the reader', () => {
  const entries = [
    { id: 'kinder', group: 'sorgen', numbers: ['116 111'], citations: [] },
    {
      id: 'telefonseelsorge',
      group: 'sorgen',
      numbers: ['0800 1110111', '116 123'],
      citations: [],
    },
  ] satisfies HelpNumber[];
  const text = helpVcards(entries, en.help.names, languageOf('en'), 'https://example.org');
  const cards = parseVcards(text).map((card) => Object.fromEntries(card));
  const url = ['https://example.org/en/hilfe/'];
  assert.deepEqual(cards, [
    {
      ...{ version: ['3.0'], fn: ['Children and young people'], url, tel: ['116111'] },
      n: [['Children and young people', '', '', '', '']],
    },
    {
      ...{ version: ['3.0'], fn: ['Crisis helpline (TelefonSeelsorge)'], url },
      tel: ['08001110111', '116123'],
      n: [['Crisis helpline (TelefonSeelsorge)', '', '', '', '']],
    },
  ]);
});

test('a place, with what is known of it', () => {
  const place = { id: 'vhs', name: 'Haus; Hof', topics: [], citations: [], state: 'true' } as const;
  assert.equal(placeVcardUrl(place), '/orte/vhs.vcf');
  const known = { address: 'Weg 1', phone: '0631 1-2', email: 'a@b.de', url: 'https://b.de/' };
  const [bare = '', whole = ''] = [place, { ...place, ...known }].map((one) =>
    placeVcard(one, OFFICE, 'https://example.org'),
  );
  assert.match(bare, /\r\nFN:Haus\\; Hof\r\nN:.*\r\nURL:https:\/\/example.org\/\r\nEND/);
  assert.deepEqual(whole.split('\r\n').slice(4, 8), [
    'ADR;TYPE=WORK:;;Weg 1;Beispiel;;;Deutschland',
    'TEL;TYPE=WORK,VOICE:+4963112',
    'EMAIL;TYPE=INTERNET:a@b.de',
    'URL:https://b.de/',
  ]);
});

test('the address of a place in another town keeps its town and postal code', () => {
  const place = { id: 'a', name: 'A', topics: [], citations: [], state: 'true' } as const;
  const card = placeVcard({ ...place, address: 'Weg 1, 66849 Landstuhl' }, OFFICE, 'https://a.de');
  assert.match(card, /\r\nADR;TYPE=WORK:;;Weg 1;Landstuhl;;66849;Deutschland\r\n/);
});

test('long lines are folded by octets, and no character is split', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
      const text = vcard({ ...OFFICE, name: name.replace(/[\r\n]/g, ' ') }, 'https://example.org');
      for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.equal(Buffer.from(line).toString(), line);
      }
      const escaped = name.replace(/[\r\n]/g, ' ').replace(/[\\,;]/g, '\\$&');
      assert.ok(text.replaceAll('\r\n ', '').includes(`\r\nFN:${escaped}\r\n`));
    }),
    { seed: 1, numRuns: 200 },
  );
});
