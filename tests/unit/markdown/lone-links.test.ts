import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../support/markdown.ts';

const LINK = '<a href="/kontakt/"';

for (const [what, markdown, isLone] of [
  ['a list item', '- [Kontakt](kontakt.md)', true],
  ['a paragraph', '[**Kontakt** und mehr](kontakt.md)', true],
  ['a list item with a sentence', '- [Kontakt](kontakt.md) ist eine Seite.', false],
  ['a sentence', 'Zur Seite [Kontakt](kontakt.md)', false],
  ['two links', '[Kontakt](kontakt.md) [Kontakt](kontakt.md)', false],
] as const) {
  test(`${what} ${isLone ? 'is a lone link' : 'has links in its text'}`, () => {
    const { lead } = render(markdown);
    assert.equal(lead.includes(`${LINK} class="lone-link">`), isLone, lead);
    assert.equal(lead.includes(`${LINK}>`), !isLone, lead);
  });
}
