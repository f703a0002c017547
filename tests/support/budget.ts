import { brotliCompressSync, constants } from 'node:zlib';
import { inlineOf } from './document.ts';

/** What a page may weigh, in bytes compressed as the CDN does it at best (brotli 11). */
export const LIMITS = {
  /** With its headers a page of this size fits the first window of a TCP connection, 14,600 bytes. */
  html: 13_000,
  style: 4_096,
  /** 1 KB on every page, and half of that again on the help page. */
  script: 1_536,
} as const;

/** The parts of a page that have a limit. */
export type Part = keyof typeof LIMITS;

/** Weight of each part of a page, bytes at brotli 11. */
export type Weight = Readonly<Record<Part, number>>;

const BEST = constants.BROTLI_MAX_QUALITY;
/** Takes a twentieth of the time, and gives some percent more bytes. */
const QUICK = 5;

/** Weighs a page. Style and script are what stands inline; data blocks are a part of the HTML alone. */
export function weigh(html: string, quality = BEST): Weight {
  const { styles, scripts } = inlineOf(html);
  return {
    html: compressedSize(html, quality),
    style: compressedSize(styles.join('\n'), quality),
    script: compressedSize(scripts.join('\n'), quality),
  };
}

/**
 * Weighs the pages that could be the heaviest in some part: which they are, a quick estimate tells. Left out is
 * only what keeps to its limit even so; the best quality makes it lighter still.
 *
 * @param count how many pages for each part.
 */
export function weighHeaviest<Page extends { readonly html: string }>(
  pages: readonly Page[],
  count: number,
): Map<Page, Weight> {
  const quick = pages.map((page) => ({ page, weight: weigh(page.html, QUICK) }));
  const heaviest = (Object.keys(LIMITS) as Part[]).flatMap((part) => {
    const sorted = [...quick].sort((a, b) => b.weight[part] - a.weight[part]);
    const heavy = sorted.filter(
      ({ weight }, index) => index < count || weight[part] > LIMITS[part],
    );
    return heavy.map(({ page }) => page);
  });
  return new Map([...new Set(heaviest)].map((page) => [page, weigh(page.html)]));
}

/** Each breach of a limit with page, part, bytes and limit. */
export function breaches(address: string, weight: Weight): string[] {
  return (Object.keys(LIMITS) as Part[])
    .filter((part) => weight[part] > LIMITS[part])
    .map((part) => `${address}: ${part} has ${weight[part]} bytes, the limit is ${LIMITS[part]}`);
}

/** Sizes by text and quality: style and scripts are the same on many pages. */
const sizes = new Map<string, number>();

function compressedSize(text: string, quality: number): number {
  const key = `${quality} ${text}`;
  const size = sizes.get(key) ?? compress(text, quality);
  sizes.set(key, size);
  return size;
}

function compress(text: string, quality: number): number {
  const bytes = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
