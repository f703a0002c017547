import { createHash } from 'node:crypto';
import { ASSETS_URL } from '../base/paths.ts';
import type { Asset } from './asset.ts';

/** Hexadecimal digits of the hash in a file name: enough that two contents never share a name. */
const HASH_LENGTH = 10;

/**
 * Adds a hash of its content to a file's name, so that caches can keep it for ever.
 *
 * @param name file name with extension, e.g. `weather-icons.svg`.
 * @returns the asset at `/assets/<stem>-<hash>.<extension>`.
 */
export function fingerprinted(name: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  const dot = name.lastIndexOf('.');
  return { url: `${ASSETS_URL}${name.slice(0, dot)}-${hash}${name.slice(dot)}`, bytes };
}
