import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { pageScript } from '../../../lib/browser/bundle.ts';
import { OPENED, Painting } from '../../support/painted.ts';

const script = pageScript();

test('the script is allowed by Trusted Types and a policy without unsafe-eval, ends no script element, sets no cookie', () => {
  assert.doesNotMatch(
    script,
    /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function|setAttribute\("(?!aria-)|<\/|cookie|localStorage/,
  );
});

test('it imports nothing and leaves no name behind', () => {
  assert.doesNotMatch(script, /\b(import|require)\b/);
  const page = createContext({ performance: OPENED, PerformanceObserver: Painting });
  runInContext(script, page);
  assert.deepEqual(Object.keys(page), ['performance', 'PerformanceObserver']);
});

test('it touches the page when the first paint is reported, not before, and once', () => {
  const asked: string[] = [];
  const body = { className: 'layout-page' };
  const document = {
    body,
    getElementById(id: string) {
      asked.push(id);
      return null;
    },
  };
  const frames: (() => void)[] = [];
  const requestAnimationFrame = (task: () => void) => frames.push(task);
  const waiting: Painting[] = [];
  const PerformanceObserver = class extends Painting {
    override observe(options: object): void {
      super.observe(options);
      waiting.push(this);
    }
  };
  const context = { document, performance: OPENED, PerformanceObserver, requestAnimationFrame };
  runInContext(script, createContext(context));
  const [painting, ...more] = waiting;
  // A copy, because the script's objects are of another realm than the test's.
  assert.deepEqual([{ ...painting?.options }, more], [{ type: 'paint', buffered: true }, []]);
  assert.deepEqual([body.className, asked], ['layout-page', []]);
  painting?.report();
  assert.deepEqual([body.className, asked], ['layout-page', ['today', 'offer']]);
  // The browser may report the first text apart from the first paint.
  painting?.report();
  assert.deepEqual(asked, ['today', 'offer']);
  for (const className of [
    'layout-page frame-1',
    'layout-page frame-1 frame-2',
    'layout-page frame-1 frame-2 frame-3',
  ]) {
    const [frame, ...others] = frames.splice(0);
    assert.deepEqual(others, []);
    frame?.();
    assert.equal(body.className, className);
  }
  assert.deepEqual(frames, []);
});

test('a page that is loaded again or come back to is laid out as a whole before it is painted', () => {
  for (const type of [1, 2]) {
    const body = { className: 'layout-page' };
    const context = {
      document: { body },
      performance: { navigation: { type } },
      PerformanceObserver: Painting,
    };
    runInContext(script, createContext(context));
    assert.equal(body.className, 'layout-page whole');
  }
});
