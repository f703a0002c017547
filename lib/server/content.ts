import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaType } from './media-types.ts';

/** Encodings in the order in which they are preferred. */
const ENCODINGS = ['br', 'gzip'] as const;

/** Content coding of a response body. */
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

/** One file in one encoding, ready to be sent. */
export interface Body {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  /** Strong entity tag, quoted; differs by encoding as the bytes do (RFC 9110 section 8.8.3). */
  readonly etag: string;
  /** Value of Content-Type. */
  readonly type: string;
  /** Whether the body depends on Accept-Encoding. */
  readonly negotiated: boolean;
}

interface Entry {
  /** Identity of the file's state on disk. */
  readonly stamp: string;
  readonly hash: string;
  readonly bytes: Buffer;
  /** Compressed forms, made on first demand and kept while the content stays the same. */
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Reads files and their compressed forms, each once for as long as it does not change on disk. */
export class ContentCache {
  readonly #entries = new Map<string, Entry>();

  /**
   * @param file path of a published file.
   * @param accepted value of the request's Accept-Encoding; undefined counts as "identity only".
   * @returns the body, or undefined if the file has vanished since it was found.
   * @throws the file system's error for a file that exists and cannot be read.
   */
  async load(file: string, accepted: string | undefined): Promise<Body | undefined> {
    const entry = await this.#read(file);
    if (!entry) return undefined;
    const { type, compressible } = mediaType(file);
    const wanted = compressible ? negotiate(accepted) : 'identity';
    const bytes = await encode(entry, wanted);
    // A very small text grows when it is compressed; it then goes out as it is.
    const encoding = bytes.length < entry.bytes.length ? wanted : 'identity';
    return {
      bytes: encoding === 'identity' ? entry.bytes : bytes,
      encoding,
      etag: encoding === 'identity' ? `"${entry.hash}"` : `"${entry.hash}-${encoding}"`,
      type,
      negotiated: compressible,
    };
  }

  async #read(file: string): Promise<Entry | undefined> {
    const handle = await openIfPresent(file);
    if (!handle) return undefined;
    try {
      const { ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
      const stamp = [ino, size, mtimeNs, ctimeNs].join('-');
      const known = this.#entries.get(file);
      if (known?.stamp === stamp) return known;
      const bytes = await handle.readFile();
      const hash = createHash('sha256').update(bytes).digest('base64url');
      const compressed = known?.hash === hash ? known.compressed : new Map();
      const entry = { stamp, hash, bytes, compressed };
      this.#entries.set(file, entry);
      return entry;
    } finally {
      await handle.close();
    }
  }
}

async function openIfPresent(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function encode(entry: Entry, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(entry.bytes);
  const known = entry.compressed.get(encoding);
  if (known) return known;
  const bytes = compress[encoding](entry.bytes);
  entry.compressed.set(encoding, bytes);
  return bytes;
}

/**
 * Chooses an encoding by the rules of RFC 9110 section 12.5.3: the highest weight wins, `*` stands
 * for what is not named.
 *
 * @param accepted value of Accept-Encoding, or undefined.
 * @returns brotli before gzip at equal weights; identity where neither is accepted or identity weighs
 *   more.
 */
export function negotiate(accepted: string | undefined): Encoding {
  const weights = new Map<string, number>();
  for (const item of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    if (name !== '') weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [first, second] = ENCODINGS;
  const best = weight(second) > weight(first) ? second : first;
  return weight(best) > 0 && weight(best) >= (weights.get('identity') ?? 0) ? best : 'identity';
}
