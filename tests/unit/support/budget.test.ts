import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { breaches, LIMITS, weigh, weighHeaviest } from '../../support/budget.ts';

/** Text that does not get smaller by compression. */
const dense = (bytes: number) => randomBytes(bytes).toString('base64');

test('style and script are weighed apart, and data blocks are neither', () => {
  const page = `<style>${dense(300)}</style><script>${dense(600)}</script><script type="application/ld+json">${dense(900)}</script>`;
  const { html, style, script } = weigh(page);
  assert.ok(style > 300 && style < 500, String(style));
  assert.ok(script > 600 && script < 900, String(script));
  assert.ok(html > 1800, String(html));
});

test('speculation rules count as script', () => {
  assert.ok(weigh(`<script type="speculationrules">${dense(600)}</script>`).script > 600);
});

test('a breach names page, part, bytes and limit', () => {
  const page = `<p>${dense(LIMITS.html)}</p><style>${dense(LIMITS.style)}</style>`;
  const weight = weigh(page);
  assert.deepEqual(breaches('/kontakt/', weight), [
    `/kontakt/: html has ${weight.html} bytes, the limit is 13000`,
    `/kontakt/: style has ${weight.style} bytes, the limit is 4096`,
  ]);
  assert.deepEqual(breaches('/kontakt/', { html: 13_000, style: 4096, script: 1024 }), []);
});

test('of many pages the heaviest are weighed, and every one that may be too heavy', () => {
  const pages = [600, 20_000, 900, 15_000, 300].map((bytes) => ({
    html: `<p>${dense(bytes)}</p>`,
  }));
  const weighed = weighHeaviest(pages, 1);
  const sizes = [...weighed.keys()].map(({ html }) => html.length).sort((a, b) => b - a);
  // Style and script are absent from all, so that the first page stands for both.
  assert.deepEqual(
    sizes,
    [1, 3, 0].map((index) => pages[index]?.html.length),
  );
  for (const [page, weight] of weighed) assert.equal(weight.html, weigh(page.html).html);
});
