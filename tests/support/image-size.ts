/** First bytes of every PNG file, and the name of its first chunk. */
const SIGNATURE = '\x89PNG\r\n\x1a\n';

/**
 * Size of a PNG picture, read from its own header (PNG specification, IHDR).
 *
 * @param bytes the file.
 * @returns width and height in pixels.
 * @throws Error where the file is no PNG.
 */
export function imageSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.toString('latin1', 0, 8) !== SIGNATURE || bytes.toString('latin1', 12, 16) !== 'IHDR') {
    throw new Error('not a PNG picture');
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
