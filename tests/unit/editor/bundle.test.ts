import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { bundleEditor } from '../../../lib/editor/bundle.ts';

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
