import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../support/markdown.ts';

const TIMELINES = [
  '- {{zeit.tag}} Beschluss',
  '- {{zeit.tag}} Beschluss\n- {{zeit.jahre}} Projekt\n  mit zwei Zeilen',
  '- {{zeit.tag}} Beschluss\n\n- {{zeit.jahre}} Projekt',
  '- {{zeit.tag}} Beschluss\n  - Einzelheit\n- {{zeit.jahre}} Projekt',
];

for (const source of TIMELINES) {
  test(`a timeline: ${JSON.stringify(source)}`, () => {
    assert.match(render(source).lead, /^<ul class="timeline">/);
  });
}

const LISTS = [
  '- Beschluss {{zeit.tag}}',
  '- {{zeit.tag}} Beschluss\n- Projekt',
  '- Projekt\n- {{zeit.tag}} Beschluss',
  '- {{amt}}',
  '1. {{zeit.tag}} Beschluss',
  '-\n- {{zeit.tag}} Beschluss',
];

for (const source of LISTS) {
  test(`no timeline: ${JSON.stringify(source)}`, () => {
    assert.doesNotMatch(render(source).lead, /class="timeline"/);
  });
}

test('a nested list can be a timeline of its own', () => {
  assert.match(
    render('- Geschichte\n  - {{zeit.tag}} Beschluss').lead,
    /^<ul>\n<li>Geschichte\n<ul class="timeline">/,
  );
});
