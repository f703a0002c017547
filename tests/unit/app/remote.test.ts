import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { remoteEngine } from '../../../app/remote.ts';

/** A worker that answers nothing. */
class Silent extends EventTarget {
  postMessage(): void {}
}

let worker: Silent;
beforeEach(() => {
  worker = new Silent();
  Object.assign(globalThis, {
    Worker: function start() {
      return worker;
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

test('a worker that ends is told to whoever waits for it, and to whoever asks later', async () => {
  const engine = remoteEngine('worker.js');
  const waits = engine.changes();
  worker.dispatchEvent(new Event('error'));
  const told = /Die Redaktion ist stehen geblieben\. Kopieren Sie, was Sie zuletzt geschrieben/;
  await assert.rejects(waits, told);
  await assert.rejects(engine.changes(), told);
});
