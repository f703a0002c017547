import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { parseAllHeaders } from '@netlify/headers-parser';
import { lookup, mimes } from 'mrmime';
import { PLAIN_HEADERS } from '../lib/base/security-headers.ts';
import type { Headers, Reply } from './server-functions.ts';

const TEXT = /^text\/|\+xml$|json$/;

mimes.ico = 'image/vnd.microsoft.icon';
mimes.vcf = 'text/vcard';

/** The headers of `_headers` for a path, read for each request because a build replaces the file. */
export async function customHeaders(publishDir: string, path: string): Promise<Headers> {
  const source = { headersFiles: [join(publishDir, '_headers')], configHeaders: undefined };
  const { headers, errors } = await parseAllHeaders({ ...source, minimal: false });
  if (errors.length > 0) throw new AggregateError(errors, '_headers');
  const lines = headers
    .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
    .flatMap(({ values }) => Object.entries(values));
  return lowerCase(Object.fromEntries(lines));
}

/** Bytes from which the best compression takes seconds: those of the editor. */
const LARGE = 200_000;

function smaller(bytes: Buffer): Promise<Buffer> {
  const quality = bytes.length < LARGE ? constants.BROTLI_MAX_QUALITY : 5;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
  return promisify<Buffer, typeof options, Buffer>(brotliCompress)(bytes, options);
}

/** Compressed files by path, each with the `etag` of its source. */
const compressed = new Map<string, { readonly etag: string; readonly body: Promise<Buffer> }>();

/**
 * The answer with a file: its type, how long it is kept, and its text compressed where the reader takes that.
 *
 * @param custom headers that win over those.
 */
export async function fileReply(
  status: number,
  file: string,
  custom: Headers,
  acceptsBrotli: boolean,
): Promise<Reply> {
  const { size, mtimeMs } = await stat(file);
  const type = lookup(file) ?? 'application/octet-stream';
  const etag = `W/"${size}-${mtimeMs}"`;
  const headers = {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
    etag,
    ...custom,
  };
  if (!acceptsBrotli || !TEXT.test(type)) return { status, headers, body: await readFile(file) };
  const known = compressed.get(file);
  const body = known?.etag === etag ? known.body : readFile(file).then(smaller);
  compressed.set(file, { etag, body });
  return { status, headers: { ...headers, 'content-encoding': 'br' }, body: await body };
}

/** An answer of one line of text, which may do nothing. */
export function textReply(status: number, text: string, headers: Headers = {}): Reply {
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return {
    status,
    headers: { ...lowerCase(PLAIN_HEADERS), ...type, ...headers },
    body: Buffer.from(`${text}\n`),
  };
}

function lowerCase(headers: Headers): Headers {
  const lines = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(lines);
}

/** Whether a file is there. @throws an error where that cannot be told. */
export async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(ifAbsent);
  return found?.isFile() ?? false;
}

/** An address below a file, or too long for one, leads nowhere. @throws any other error, so that it is logged. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) throw error;
}
