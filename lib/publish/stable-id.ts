import { createHash } from 'node:crypto';

/** A random number of this site, so that no other site makes the same ids. */
const NAMESPACE = 'afc65bf77bd5498d9c5bdddb4923c692';

/**
 * An id for programs that must know a thing again: a UUID of version 5 (RFC 9562, section 5.5). It stays when the
 * site gets another address.
 *
 * @param name of the thing within the site, e.g. the slug of a page.
 */
export function stableId(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = (Number(bytes[6]) & 0x0f) | 0x50;
  bytes[8] = (Number(bytes[8]) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
