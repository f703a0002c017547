import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { handoverDocument } from '../../../lib/files/entries/handover-text.ts';
import { readEntries } from '../../../lib/files/entries/read.ts';
import { TODAY } from '../../support/markdown.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('docs/handover.md is made from its data („npm run angaben -- uebergabe schreiben“)', async () => {
  const { handover } = await readEntries(ROOT, TODAY);
  const written = await readFile(path.join(ROOT, 'docs/handover.md'), 'utf8');
  assert.ok(handover.length > 0);
  assert.equal(written, handoverDocument(handover));
  // Whoever settles an item changes one line in one file.
  assert.equal(written, handoverDocument(handover.map((item) => ({ ...item, done: TODAY }))));
});
