import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../support/markdown.ts';

const [TIMELINE, LIST] = ['<ul class="timeline">', '<ul>'];

for (const [source, ...lists] of [
  ['- {{zeit.tag}} Beschluss', TIMELINE],
  ['- {{zeit.tag}} Beschluss\n\n- {{zeit.jahre}} Projekt\n  mit zwei Zeilen', TIMELINE],
  ['- {{zeit.tag}} Beschluss\n  - Einzelheit\n- {{zeit.jahre}} Projekt', TIMELINE, LIST],
  ['- Geschichte\n  - {{zeit.tag}} Beschluss\n- Projekt', LIST, TIMELINE],
  ['- Beschluss {{zeit.tag}}', LIST],
  ['- {{zeit.tag}} Beschluss\n- Projekt', LIST],
  ['- {{amt}}', LIST],
  ['1. {{zeit.tag}} Beschluss'],
  ['-\n- {{zeit.tag}} Beschluss', LIST],
] as const) {
  test(`${lists.join(', ') || 'no list of dates'}: ${JSON.stringify(source)}`, () => {
    assert.deepEqual(render(source).match(/<ul.*?>/g) ?? [], lists);
  });
}
