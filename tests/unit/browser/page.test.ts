import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { pageScript } from '../../../lib/browser/bundle.ts';

const script = pageScript();

test('the script is allowed by Trusted Types and a policy without unsafe-eval, ends no script element, sets no cookie', () => {
  assert.doesNotMatch(
    script,
    /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function|setAttribute\("(?!aria-)|<\/|cookie|localStorage/,
  );
});

test('it imports nothing, leaves no name behind and touches nothing before the first frame', () => {
  assert.doesNotMatch(script, /\b(import|require)\b/);
  const page = createContext({ requestAnimationFrame() {} });
  runInContext(script, page);
  assert.deepEqual(Object.keys(page), ['requestAnimationFrame']);
});
