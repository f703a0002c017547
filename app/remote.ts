import { type FailureKind, GitHubFailure } from '../lib/editor/github/failure.ts';
import type { PublicSettings } from '../lib/editor/github/session.ts';
import type { Change } from '../lib/editor/store.ts';
import type { Engine } from './engine.ts';
import type { Met } from './saving.ts';
import type { Source } from './source.ts';

/** Loads the texts of a store, after signing in. @param unsaved changes of the last time. */
type Start = (source: Source, unsaved: readonly Change[]) => Promise<Met>;

/** A call of the engine, as a message to the worker. */
export type Call = { readonly id: number } & (
  | { readonly method: 'start'; readonly args: Parameters<Start> }
  | { readonly method: keyof Engine | 'settings' | 'end'; readonly args: readonly unknown[] }
);

/** Its result, or why there is none, in German. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: { readonly message: string; readonly kind?: FailureKind };
}

/** The engine in a worker. */
export type Remote = Engine & {
  readonly start: Start;
  /** What the page needs to send somebody to GitHub; null where the editor is not set up. */
  readonly settings: () => Promise<PublicSettings | null>;
  /** Signs out and forgets the texts. */
  readonly end: () => Promise<void>;
};

/** Said where the worker cannot be loaded, or has ended. */
const DEAD =
  'Die Redaktion ist stehen geblieben. Kopieren Sie, was Sie zuletzt geschrieben haben, und laden Sie die Seite neu.';

/** Starts the worker; where it ends, every call is refused. @param address of its script, a module. */
export function remoteEngine(address: string): Remote {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  let isDead = false;
  worker.addEventListener('error', () => {
    isDead = true;
    for (const [id, answer] of waiting) answer({ id, failure: { message: DEAD } });
    waiting.clear();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const call = (method: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (isDead) throw new Error(DEAD);
      const id = ++count;
      waiting.set(id, ({ result, failure }) =>
        failure === undefined ? resolve(result) : reject(errorOf(failure)),
      );
      worker.postMessage({ id, method, args });
    });
  return new Proxy({} as Remote, {
    get:
      (_, method: string) =>
      (...args: readonly unknown[]) =>
        call(method, args),
  });
}

function errorOf({ message, kind }: NonNullable<Answer['failure']>): Error {
  return kind ? new GitHubFailure(kind, message) : new Error(message);
}
