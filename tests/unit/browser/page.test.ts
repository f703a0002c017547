import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { pageScript } from '../../../lib/browser/bundle.ts';

const script = pageScript();

/** A browser's report of what it has painted, as far as the script knows it. */
class Painting {
  static readonly waiting: Painting[] = [];
  readonly #listener: (entries: object, observer: Painting) => void;
  #connected = false;
  options: object | undefined;

  constructor(listener: (entries: object, observer: Painting) => void) {
    this.#listener = listener;
  }

  observe(options: object): void {
    // Of the same kind as the test's own objects, which the script's are not.
    this.options = { ...options };
    this.#connected = true;
    Painting.waiting.push(this);
  }

  disconnect(): void {
    this.#connected = false;
  }

  /** The browser reports the first paint, and may report the first text apart from it. */
  report(): void {
    if (this.#connected) this.#listener([], this);
  }
}

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
  const NeverPainted = class {
    observe(): void {}
  };
  const page = createContext({ PerformanceObserver: NeverPainted });
  runInContext(script, page);
  assert.deepEqual(Object.keys(page), ['PerformanceObserver']);
});

test('it is compiled once', () => assert.equal(pageScript(), script));

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
  const context = { document, PerformanceObserver: Painting, requestAnimationFrame };
  runInContext(script, createContext(context));
  const [painting, ...more] = Painting.waiting.splice(0);
  assert.deepEqual([painting?.options, more], [{ type: 'paint', buffered: true }, []]);
  assert.deepEqual([body.className, asked], ['layout-page', []]);
  painting?.report();
  assert.deepEqual([body.className, asked], ['layout-page', ['today', 'offer']]);
  painting?.report();
  assert.deepEqual(asked, ['today', 'offer']);
  for (const className of ['layout-page painted', 'layout-page painted full']) {
    const [frame, ...others] = frames.splice(0);
    assert.deepEqual(others, []);
    frame?.();
    assert.equal(body.className, className);
  }
  assert.deepEqual(frames, []);
});
