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

test('it is under 2 KB, uncompressed', () => {
  const bytes = Buffer.byteLength(script);
  assert.ok(bytes > 0 && bytes < 2048, `${bytes} bytes`);
});

test('it imports nothing and leaves no name behind', () => {
  assert.doesNotMatch(script, /\b(import|require)\b/);
  const page = createContext({ requestAnimationFrame: () => {} });
  runInContext(script, page);
  assert.deepEqual(Object.keys(page), ['requestAnimationFrame']);
});

test('it is compiled once', () => assert.equal(pageScript(), script));

test('it touches the page in a task of its own after the first frame, and not before', () => {
  const waiting: { name: string; task: () => void }[] = [];
  const wait = (name: string) => (task: () => void) => waiting.push({ name, task });
  const asked: string[] = [];
  const document = {
    getElementById(id: string) {
      asked.push(id);
      return null;
    },
  };
  const context = {
    document,
    requestAnimationFrame: wait('frame'),
    setTimeout: wait('task'),
  };
  runInContext(script, createContext(context));
  for (const name of ['frame', 'task']) {
    assert.deepEqual(asked, []);
    const [next, ...more] = waiting.splice(0);
    assert.deepEqual([next?.name, more], [name, []]);
    next?.task();
  }
  assert.deepEqual([waiting, asked], [[], ['today', 'offer']]);
});
