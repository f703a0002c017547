/** Most bytes of an answer; a day of Bright Sky has about 15 kB. */
export const BODY_LIMIT = 200_000;

/**
 * Reads the body of a response as UTF-8 text of limited size.
 *
 * @param response a response whose body is unread.
 * @throws Error where the body has more than {@link BODY_LIMIT} bytes; the rest is not transferred.
 *   Errors of the stream (connection lost, deadline) are passed on.
 */
export async function readLimitedText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > BODY_LIMIT) {
      await reader.cancel();
      throw new Error(`the answer has more than ${BODY_LIMIT} bytes`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
