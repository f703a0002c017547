import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIMS, claimsWithoutTest } from '../../support/claims.ts';

test('a claim of the accessibility statement without a passed test is named', () => {
  const tags = CLAIMS.flatMap(({ tags }) => tags);
  assert.deepEqual(claimsWithoutTest(new Set(tags)), []);
  assert.deepEqual(claimsWithoutTest(new Set(tags.filter((tag) => tag !== '@tastatur'))), [
    'The accessibility statement says /Tastatur/, but no test with the tag @tastatur has passed.',
  ]);
});
