import { PLAIN_HEADERS, SECURITY_HEADERS } from '../base/security-headers.ts';
import { editorHeaders, editorPage, notSetUpPage, WORKER_PATH, WORKER_SCRIPT } from './page.ts';
import type { SignInSettings } from './sign-in/settings.ts';

/**
 * Answers for the editor on the published site: its page and its worker, with a policy of their own. All else of the
 * editor are files. See docs/decisions/30-editor.md.
 *
 * @param settings null where the editor is not set up; the page then says so, with status 404.
 * @param today the day in Berlin, `YYYY-MM-DD`.
 */
export function editorResponse(
  { method, url }: Request,
  settings: Pick<SignInSettings, 'api'> | null,
  today: string,
): Response {
  if (method !== 'GET' && method !== 'HEAD') {
    return answer(405, 'text/plain', 'Method Not Allowed\n', { allow: 'GET, HEAD' });
  }
  if (!settings) return answer(404, 'text/html', notSetUpPage());
  const headers = { ...SECURITY_HEADERS, ...editorHeaders([new URL(settings.api).origin]) };
  return new URL(url).pathname === WORKER_PATH
    ? answer(200, 'text/javascript', WORKER_SCRIPT, headers)
    : answer(200, 'text/html', editorPage({ today }), headers);
}

/** @param headers win over those of an answer that may do nothing. */
function answer(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      ...PLAIN_HEADERS,
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      ...headers,
    },
  });
}
