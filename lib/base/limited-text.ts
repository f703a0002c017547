/** Most bytes of an answer; a day of Bright Sky has about 15 kB. */
export const BODY_LIMIT = 200_000;

/**
 * Reads the body of a request or a response as UTF-8 text of limited size.
 *
 * @param message its body is unread.
 * @param limit most bytes.
 * @throws Error where the body has more; the rest is not transferred.
 *   Errors of the stream (connection lost, deadline) are passed on.
 */
export async function readLimitedText(
  { body }: Pick<Body, 'body'>,
  limit: number = BODY_LIMIT,
): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      throw new Error(`the answer has more than ${limit} bytes`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
