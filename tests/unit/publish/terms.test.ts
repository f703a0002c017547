import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unusedTerms } from '../../../lib/publish/terms.ts';
import { anySite } from '../../support/any-site.ts';

test('a term that stands in no translation is named', () => {
  const body = 'Text „Rat\nund Tat“ im Jobcenter, beim Amt-für-alle';
  const { site } = anySite({ words: (field) => field, body });
  const terms = ['Rat und Tat', '„Rat und Tat“', 'Jobcenter', 'Tat und Rat', 'center', 'Amt'];
  assert.deepEqual(unusedTerms(terms, site), ['Tat und Rat', 'center']);
});

test('a term may stand in the head of a translation or in an entry', () => {
  const { site } = anySite({ words: (field) => `Fest ${field}`, body: '' });
  assert.deepEqual(unusedTerms(['Fest en seite title', 'Fest link', 'Fest kontakt title'], site), [
    'Fest kontakt title',
  ]);
});
