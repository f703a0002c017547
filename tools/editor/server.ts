import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Surroundings } from '../../app/types.ts';
import { PLAIN_HEADERS } from '../../lib/base/security-headers.ts';
import { refusalOf, refuse } from '../refuse.ts';
import { answerApi } from './api.ts';
import { bundleEditor, type EditorFiles } from './bundle.ts';
import { diskStore } from './disk.ts';

/**
 * The policy of the editor's page and of its worker: no inline script, no code from text. The preview shows a page of
 * the site, whose style is inline, and runs nothing. Photos that are not saved yet have an address of their own.
 */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types redaktion',
].join('; ');

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
    if (!pathname.startsWith('/redaktion/')) return false;
    if (pathname.startsWith('/redaktion/api/')) {
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
        'Content-Security-Policy': EDITOR_POLICY,
        ...headers,
      });
      response.end(body);
    };
    const name = path.posix.basename(pathname);
    if (pathname === '/redaktion/') send('text/html', editorPage(token));
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

/** The page of the editor. @param token for the interface; pages elsewhere cannot read it. */
function editorPage(token: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Redaktion</title>
<link rel="stylesheet" href="/redaktion/editor.css">
<script src="/redaktion/editor.js" defer></script>
</head>
<body>
<div id="redaktion" data-token="${token}"></div>
<noscript><p>Die Redaktion braucht JavaScript. Ohne geht es über die Dateien, siehe docs/redaktion.md.</p></noscript>
</body>
</html>
`;
}
