import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { helpScript, pageScript } from '../../../lib/browser/bundle.ts';

const SCRIPTS = { 'every page': pageScript(), 'the help page': helpScript() };

for (const [name, script] of Object.entries(SCRIPTS)) {
  test(`the script of ${name} is allowed by Trusted Types and a policy without unsafe-eval, ends no script element, sets no cookie`, () => {
    assert.doesNotMatch(
      script,
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function|setAttribute\("(?!aria-)|<\/|cookie|localStorage/,
    );
  });

  test(`the script of ${name} imports nothing, leaves no name behind and touches nothing before the first frame`, () => {
    assert.doesNotMatch(script, /\b(import|require)\b/);
    const page = createContext({ requestAnimationFrame() {} });
    runInContext(script, page);
    assert.deepEqual(Object.keys(page), ['requestAnimationFrame']);
  });
}
