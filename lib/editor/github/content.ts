/** What is in a file: text, or the bytes of a picture. */
export type Content = string | Uint8Array;

/** Files that people write; all others are bytes. */
const TEXT = /\.(?:md|ya?ml|json|svg|txt|tsx?|vcf|ics|vtt)$/i;

/** Whether a file is text, by the ending of its path. */
export function isText(path: string): boolean {
  return TEXT.test(path);
}

/** The bytes of a content; text is UTF-8. */
export function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The name that Git gives to a content: SHA-1 of its length and its bytes. */
export async function shaOf(content: Content): Promise<string> {
  const bytes = bytesOf(content);
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', whole));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes that a call takes as arguments without running out of stack. */
const AT_ONCE = 8192;

export function toBase64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    signs += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(signs);
}

/** @param base64 may have line breaks, as GitHub sends it. */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
}
