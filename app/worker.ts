import './zod-config.ts';
import { reasonOf } from '../lib/base/reason.ts';
import { GitHubFailure } from '../lib/editor/github/failure.ts';
import { readSettings } from '../lib/editor/github/session.ts';
import { type Engine, startEngine } from './engine.ts';
import type { Answer, Call } from './remote.ts';
import { closeStore, openStore } from './source.ts';

let engine: Engine | undefined;
// One call after the other, as somebody types.
let last: Promise<unknown> = Promise.resolve();

/** What has nothing to do with the texts: nobody who types waits for GitHub. */
const APART: ReadonlySet<Call['method']> = new Set(['proposals', 'settings']);

async function run({ method, args }: Call): Promise<unknown> {
  if (method === 'start') {
    const [source, unsaved] = args;
    const today = source.kind === 'github' ? source.today : undefined;
    const started = await startEngine(await openStore(source), unsaved, today);
    engine = started.engine;
    return started.found;
  }
  if (method === 'settings') return readSettings();
  if (method === 'end') {
    engine = undefined;
    return closeStore();
  }
  if (!engine) throw new Error('Die Texte sind noch nicht geladen. Laden Sie die Seite neu.');
  const call = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return call(...args);
}

function failureOf(error: unknown): NonNullable<Answer['failure']> {
  if (error instanceof GitHubFailure) return { message: error.message, kind: error.kind };
  return { message: reasonOf(error) };
}

async function answer(call: Call): Promise<void> {
  const { id } = call;
  const answer: Answer = await run(call).then(
    (result) => ({ id, result }),
    (error: unknown) => ({ id, failure: failureOf(error) }),
  );
  postMessage(answer);
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (APART.has(data.method)) answer(data);
  else last = last.then(() => answer(data));
});
