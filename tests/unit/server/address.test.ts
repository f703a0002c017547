import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from '../../../lib/server/address.ts';

test('an address is split into path, decoded path and query', () => {
  assert.deepEqual(parseAddress('/stra%C3%9Fe/?a=1&b=%20'), {
    pathname: '/stra%C3%9Fe/',
    search: '?a=1&b=%20',
    path: '/straße/',
  });
  assert.deepEqual(parseAddress('/'), { pathname: '/', search: '', path: '/' });
});

test('the absolute form names the same path', () => {
  assert.equal(parseAddress('http://example.org/kontakt/?a')?.path, '/kontakt/');
});

test('plain dot segments end at the root, as in every browser', () => {
  assert.equal(parseAddress('/a/../../../etc/passwd')?.path, '/etc/passwd');
  assert.equal(parseAddress('/%2e%2e/%2E%2e/etc/passwd')?.path, '/etc/passwd');
  assert.equal(parseAddress('/..\\..\\etc/passwd')?.path, '/etc/passwd');
});

test('a target that is no address is none', () => {
  for (const target of ['', '*', 'kontakt', 'ftp://example.org/', 'http://:x/']) {
    assert.equal(parseAddress(target), undefined, target);
  }
});

for (const [what, target] of [
  ['an encoded slash after dots', '/..%2f..%2fetc/passwd'],
  ['an encoded backslash', '/..%5c..%5cetc'],
  ['a backslash in the middle of a name', '/a%5Cb'],
  ['NUL', '/index.html%00.png'],
  ['a line break', '/a%0d%0aSet-Cookie:%20x'],
  ['a malformed escape', '/%zz'],
  ['half a UTF-8 sequence', '/%c3'],
  ['an overlong UTF-8 slash', '/..%c0%af..'],
  ['a second leading slash', '//example.org/'],
  ['an encoded second slash', '/%2Fexample.org/'],
  ['an empty segment', '/a//b'],
] as const) {
  test(`${what} names no file`, () => {
    const address = parseAddress(target);
    assert.ok(address);
    assert.equal(address.path, undefined);
  });
}

test('an escape is decoded once only', () => {
  assert.equal(parseAddress('/%252e%252e%252fetc')?.path, '/%2e%2e%2fetc');
});
