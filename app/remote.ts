import type { Change } from '../lib/editor/store.ts';
import type { Engine } from './engine.ts';
import type { Saved } from './saving.ts';

/** Loads the texts. @param token for the store. @param unsaved changes of the last time. */
type Start = (
  token: string,
  unsaved: readonly Change[],
) => Promise<Exclude<Saved, { kind: 'saved' }>>;

/** A call of the engine, as a message to the worker. */
export type Call = { readonly id: number } & (
  | { readonly method: 'start'; readonly args: Parameters<Start> }
  | { readonly method: keyof Engine; readonly args: readonly unknown[] }
);

/** Its result, or why there is none, in German. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}

/** The engine in a worker, and how it starts. */
export type Remote = Engine & { readonly start: Start };

/** Starts the worker. @param address of its script, a module. */
export function remoteEngine(address: string): Remote {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const call = (method: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ result, failure }) =>
        failure === undefined ? resolve(result) : reject(new Error(failure)),
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
