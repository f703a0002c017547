import { extname } from 'node:path';

const text = (type: string) => ({ type: `${type}; charset=utf-8`, compressible: true });
const binary = (type: string) => ({ type, compressible: false });

/** Media types of what the site publishes, by file extension (IANA names). */
const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.avif': binary('image/avif'),
  '.css': text('text/css'),
  '.html': text('text/html'),
  '.ico': binary('image/vnd.microsoft.icon'),
  '.jpeg': binary('image/jpeg'),
  '.jpg': binary('image/jpeg'),
  '.js': text('text/javascript'),
  '.json': { type: 'application/json', compressible: true },
  '.mjs': text('text/javascript'),
  '.pdf': binary('application/pdf'),
  '.png': binary('image/png'),
  '.svg': { type: 'image/svg+xml', compressible: true },
  '.txt': text('text/plain'),
  '.vcf': text('text/vcard'),
  '.webmanifest': { type: 'application/manifest+json', compressible: true },
  '.webp': binary('image/webp'),
  '.woff2': binary('font/woff2'),
  '.xml': text('application/xml'),
  '.yaml': text('application/yaml'),
  '.yml': text('application/yaml'),
};

/** How a kind of file is sent. */
export interface MediaType {
  /** Value of Content-Type, with the charset for text. */
  readonly type: string;
  /** Whether compression is worth trying. */
  readonly compressible: boolean;
}

/**
 * @param file path or name of a file; the case of its extension does not matter.
 * @returns its media type, `application/octet-stream` for extensions the site does not publish.
 */
export function mediaType(file: string): MediaType {
  return MEDIA_TYPES[extname(file).toLowerCase()] ?? binary('application/octet-stream');
}
