import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { PLAIN_HEADERS } from '../../lib/base/security-headers.ts';
import { bundleEditor, type EditorFiles } from '../../lib/editor/bundle.ts';
import {
  EDITOR_PATH,
  editorHeaders,
  editorPage,
  WORKER_PATH,
  WORKER_SCRIPT,
} from '../../lib/editor/page.ts';
import type { Surroundings } from '../../lib/editor/surroundings.ts';
import { refusalOf, refuse } from '../refuse.ts';
import { answerApi } from './api.ts';
import { diskStore } from './disk.ts';

/** Where the editor is, and what it works on. */
export interface EditorOptions {
  /** Folder of the code, the project's root. */
  readonly code: string;
  /** Folder of the content that it changes; usually the same. */
  readonly content: string;
  readonly surroundings: () => Promise<Surroundings>;
}

/** Answers a request, or leaves it to the site. @returns whether it is answered. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The editor on a local server, at `/redaktion/`. */
export function editorServer({ code, content, surroundings }: EditorOptions): Answer {
  const token = randomBytes(24).toString('base64url');
  const store = diskStore(content);
  let bundled: Promise<EditorFiles> | undefined;
  return async (request, response) => {
    const [pathname = ''] = (request.url ?? '').split('?', 1);
    if (!pathname.startsWith(EDITOR_PATH)) return false;
    if (pathname.startsWith(`${EDITOR_PATH}api/`)) {
      await answerApi(request, response, store, token);
      return true;
    }
    const refusal = refusalOf(request);
    if (refusal) {
      refuse(response, refusal);
      return true;
    }
    const send = (type: string, body: string) => {
      const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
      response.writeHead(200, {
        ...PLAIN_HEADERS,
        ...editorHeaders(),
        ...headers,
      });
      response.end(body);
    };
    const name = path.posix.basename(pathname);
    if (pathname === EDITOR_PATH) send('text/html', editorPage({ token }));
    else if (pathname === WORKER_PATH) send('text/javascript', WORKER_SCRIPT);
    else if (name === 'site.json') send('application/json', JSON.stringify(await surroundings()));
    else {
      bundled ??= bundleEditor(code);
      const files = await bundled;
      if (!Object.hasOwn(files, name)) return false;
      send(
        name.endsWith('.css') ? 'text/css' : 'text/javascript',
        files[name as keyof EditorFiles],
      );
    }
    return true;
  };
}
