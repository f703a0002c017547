import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';
import { z } from 'zod';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** Sends a command of the DevTools protocol and resolves to its answer; rejects with the browser's message. */
export type Send = CDPSession['send'];

/** An event of the DevTools protocol. */
export interface DevToolsEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A browser that nothing but the DevTools protocol drives. */
export interface Browser {
  /** Commands of a session; without one, of the browser itself. */
  session(id?: string): Send;
  /** Calls the listener at every event, until the function that is returned is called. */
  listen(listener: (event: DevToolsEvent) => void): () => void;
  close(): Promise<void>;
}

const message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().default(''),
  params: z.record(z.string(), z.unknown()).default({}),
});

/**
 * Starts a browser as visitors have it. Playwright's own cannot show what comes between two pages: it
 * switches the back/forward cache off, and it is attached to pages and not to tabs, for which the browser
 * makes no page ready in advance.
 *
 * @param flags of the command line, beside those of all tests.
 */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'browser-'));
  const child = spawn(
    findBrowser() ?? 'chromium',
    [
      ...BROWSER_FLAGS,
      ...['--headless', '--no-sandbox', '--window-size=1280,900'],
      ...['--remote-debugging-pipe', `--user-data-dir=${profile}`],
      ...flags,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const exited = once(child, 'exit');
  const events = new EventEmitter();
  const send = speak(child.stdio[3] as Writable, child.stdio[4] as Readable, events);
  return {
    session: (id) => ((method, params) => send(method, params, id)) as Send,
    listen(listener) {
      events.on('event', listener);
      return () => events.off('event', listener);
    },
    async close() {
      child.kill();
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Speaks the protocol over two pipes: JSON, each message ended by a zero byte. */
function speak(output: Writable, input: Readable, events: EventEmitter) {
  const open = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let rest = '';
  input.setEncoding('utf8').on('data', (text: string) => {
    const texts = (rest + text).split('\0');
    rest = texts.pop() ?? '';
    for (const { id, result, error, method, params } of texts.map((one) =>
      message.parse(JSON.parse(one)),
    )) {
      if (id === undefined) events.emit('event', { method, params });
      else if (error) open.get(id)?.reject(new Error(error.message));
      else open.get(id)?.resolve(result);
    }
  });
  return (method: string, params: object = {}, sessionId?: string) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      open.set(last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
