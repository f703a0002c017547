import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { bundleEditor } from '../../../tools/editor/bundle.ts';
import { EDITOR_POLICY } from '../../../tools/editor/server.ts';

/** Bytes of the editor at most, compressed: half a minute on the slowest connection of an office. */
const BUDGET = 400_000;

test('the editor is small and needs nothing of Node', async (t) => {
  // esbuild refuses an import of Node for the platform `browser`.
  const files = Object.entries(await bundleEditor(process.cwd()));
  const sizes = files.map(([, text]) => brotliCompressSync(text).length);
  const sum = sizes.reduce((one, other) => one + other);
  t.diagnostic(`${files.map(([name], at) => `${name} ${sizes[at]} B`).join(', ')}: ${sum} B`);
  assert.ok(sum < BUDGET, `${sum} B`);
});

test('its policy allows no inline script and no code from text', () => {
  const directives = new Map(
    EDITOR_POLICY.split('; ').map((one) => [one.split(' ', 1)[0], one.slice(one.indexOf(' ') + 1)]),
  );
  assert.equal(directives.get('default-src'), "'none'");
  assert.equal(directives.get('script-src'), "'self'");
  assert.equal(directives.get('require-trusted-types-for'), "'script'");
  assert.doesNotMatch(EDITOR_POLICY, /unsafe-eval|https?:/);
});
