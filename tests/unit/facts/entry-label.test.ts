import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryLabel } from '../../../lib/facts/entry-label.ts';

test('an entry is called by what its fields say, else by its name', () => {
  for (const [name, data, label] of [
    ['zeit.einreise-ukraine', { art: 'datum', wert: '2026-12-04' }, 'Einreise Ukraine (Datum)'],
    ['mail-spende', { art: 'e-mail', betreff: 'Spende' }, 'Spende (E-Mail)'],
    ['vhs', { name: 'Volkshochschule' }, 'Volkshochschule'],
    ['zahl.anteil', { art: 'prozent', wert: '36,5' }, 'Anteil'],
    ['eltern', { nummern: ['0800'] }, 'Eltern'],
    ['impressum', { was: 'Wer verantwortlich ist', name: '' }, 'Wer verantwortlich ist'],
    ['leer', null, 'Leer'],
  ] as const) {
    assert.equal(entryLabel(name, data), label);
  }
});
