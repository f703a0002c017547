import { PLAIN_HEADERS } from './security-headers.ts';

/**
 * An answer of a function of this site: JSON with the headers of every answer, which search engines leave out.
 *
 * @param body null for an answer without one.
 * @param headers are added to these and win over them.
 */
export function jsonAnswer(
  status: number,
  body: object | null,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(body && JSON.stringify(body), {
    status,
    headers: {
      ...PLAIN_HEADERS,
      'content-type': 'application/json; charset=utf-8',
      'x-robots-tag': 'noindex',
      ...headers,
    },
  });
}
