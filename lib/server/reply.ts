import type { Body } from './content.ts';

/** A whole response, before it is written to a connection. */
export interface Reply {
  readonly status: number;
  /** Values by lower-case name; several values mean several header lines. */
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** What the CDN sends for files unless a rule says otherwise: browsers ask again each time. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/**
 * @param text body in plain text, for answers that no file gives.
 * @param headers further headers, by lower-case name.
 */
export function textReply(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = Buffer.from(`${text}\n`);
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.length),
      ...headers,
    },
    body,
  };
}

/**
 * @param status status of the page; only a 200 can become 304 (RFC 9110 section 13.2.1).
 * @param custom headers of matching rules; they replace the defaults.
 * @param ifNoneMatch value of the request's If-None-Match.
 */
export function fileReply(
  status: number,
  content: Body,
  custom: Readonly<Record<string, string>>,
  ifNoneMatch: string | undefined,
): Reply {
  const headers = {
    'cache-control': REVALIDATE,
    ...(content.negotiated && { vary: 'Accept-Encoding' }),
    ...custom,
    etag: content.etag,
  };
  if (status === 200 && matches(ifNoneMatch, content.etag)) {
    return { status: 304, headers, body: Buffer.alloc(0) };
  }
  return {
    status,
    headers: {
      'content-type': content.type,
      ...headers,
      'content-length': String(content.bytes.length),
      ...(content.encoding !== 'identity' && { 'content-encoding': content.encoding }),
    },
    body: content.bytes,
  };
}

/** Weak comparison, as RFC 9110 section 13.1.2 asks for. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
