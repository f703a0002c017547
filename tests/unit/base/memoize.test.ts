import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize, memoizeByObject } from '../../../lib/base/memoize.ts';

test('what was made for the same texts or object is not made again', () => {
  const join = memoize((...args: string[]) => args.map((text) => ({ text })));
  assert.equal(join('a', 'b'), join('a', 'b'));
  assert.notEqual(join('a', 'b'), join('ab'));
  assert.deepEqual(join('b'), [{ text: 'b' }]);
  const copy = memoizeByObject((object: { name: string }) => ({ ...object }));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  assert.equal(copy(one), copy(one));
  assert.notEqual(copy(one), copy(other));
});
