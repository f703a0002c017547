import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprinted } from '../../../lib/publish/fingerprint.ts';

test('the name carries the first ten digits of the SHA-256 of the content', () => {
  const bytes = Buffer.from('abc');
  assert.deepEqual(fingerprinted('weather-icons.svg', bytes), {
    url: '/assets/weather-icons-ba7816bf8f.svg',
    bytes,
  });
});

test('other content gets another name, the same content the same', () => {
  const urlOf = (text: string) => fingerprinted('a.min.css', Buffer.from(text)).url;
  assert.match(urlOf('a'), /^\/assets\/a\.min-[0-9a-f]{10}\.css$/);
  assert.equal(urlOf('a'), urlOf('a'));
  assert.notEqual(urlOf('a'), urlOf('b'));
});
