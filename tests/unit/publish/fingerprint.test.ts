import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprinted } from '../../../lib/publish/fingerprint.ts';

test('the name carries the first ten digits of the SHA-256 of the content', () => {
  const bytes = Buffer.from('abc');
  const url = '/assets/a.min-ba7816bf8f.css';
  assert.deepEqual(fingerprinted('a.min.css', bytes), { url, bytes });
});
