import { brotliCompressSync, constants } from 'node:zlib';
import { readBuiltPage } from '../../lib/html/document.ts';

/** What a page may weigh, in bytes compressed as the CDN does it at best (brotli 11). */
export const LIMITS = {
  /** With its headers a page of this size fits the first window of a TCP connection, 14,600 bytes. */
  html: 13_000,
  style: 4_096,
  script: 1_024,
} as const;

/** The parts of a page that have a limit. */
export type Part = keyof typeof LIMITS;

/** Weight of each part of a page, bytes at brotli 11. */
export type Weight = Readonly<Record<Part, number>>;

/** Weighs a page. Style and script are what stands inline; data blocks are a part of the HTML alone. */
export function weigh(html: string): Weight {
  const { styles, scripts } = readBuiltPage('', html);
  return {
    html: compressedSize(html),
    style: compressedSize(styles.join('\n')),
    script: compressedSize(scripts.join('\n')),
  };
}

/** Each breach of a limit with page, part, bytes and limit. */
export function breaches(address: string, weight: Weight): string[] {
  return (Object.keys(LIMITS) as Part[])
    .filter((part) => weight[part] > LIMITS[part])
    .map((part) => `${address}: ${part} has ${weight[part]} bytes, the limit is ${LIMITS[part]}`);
}

/** Sizes by text: style and scripts are the same on many pages. */
const sizes = new Map<string, number>();

function compressedSize(text: string): number {
  const size = sizes.get(text) ?? compress(text);
  sizes.set(text, size);
  return size;
}

function compress(text: string): number {
  const bytes = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
