import './zod-config.ts';
import { localStore } from '../lib/editor/local-store.ts';
import { type Engine, startEngine } from './engine.ts';
import type { Answer, Call } from './remote.ts';

let engine: Engine | undefined;
// One call after the other, as somebody types.
let last: Promise<unknown> = Promise.resolve();

async function run({ method, args }: Call): Promise<unknown> {
  if (method === 'start') {
    const [token, unsaved] = args;
    const started = await startEngine(localStore(token), unsaved);
    engine = started.engine;
    return started.found;
  }
  if (!engine) throw new Error('Die Texte sind noch nicht geladen. Laden Sie die Seite neu.');
  const call = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return call(...args);
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  last = last.then(async () => {
    const answer: Answer = await run(data).then(
      (result) => ({ id: data.id, result }),
      (error: unknown) => ({
        id: data.id,
        failure: error instanceof Error ? error.message : String(error),
      }),
    );
    postMessage(answer);
  });
});
