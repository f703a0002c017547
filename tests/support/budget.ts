import { brotliCompressSync, constants } from 'node:zlib';
import { inlineOf } from './document.ts';

/** What a page may weigh, in bytes compressed as the CDN does it at best (brotli 11). */
export const LIMITS = {
  /** With its headers a page of this size fits the first window of a TCP connection, 14,600 bytes. */
  html: 13_000,
  /** What is around the text of a page. Half of it is style and script; title, description and address are editors'. */
  frame: 9_000,
  /** A contact page with a photo beside its building, and the view beside German, which is a poster on paper, have most. */
  style: 4_864,
  /** 1 KB on every page, and half of that again on the help page. */
  script: 1_536,
} as const;

/** The parts of a page that have a limit. */
export type Part = keyof typeof LIMITS;

/** A part of a page, weighed at the best quality. */
interface Weighed {
  readonly address: string;
  readonly part: Part;
  readonly bytes: number;
}

const BEST = constants.BROTLI_MAX_QUALITY;
/** Takes a twentieth of the time, and gives some percent more bytes. */
const QUICK = 5;

/**
 * Weighs of each part the pages in which it could be the heaviest: which they are, a quick estimate tells. Left out is
 * only what keeps to its limit even so; the best quality makes it lighter still.
 *
 * @param parts what is weighed.
 * @param count how many pages for each part.
 * @returns by part, in the order of the estimate.
 */
function weighHeaviest(
  pages: readonly { readonly address: string; readonly html: string }[],
  parts: readonly Part[],
  count: number,
): Weighed[] {
  const texts = pages.map(({ address, html }) => ({ address, texts: partsOf(html) }));
  return parts.flatMap((part) =>
    texts
      .map(({ address, texts }) => ({ address, text: texts[part] }))
      .map((one) => ({ ...one, estimate: compressedSize(one.text, QUICK) }))
      .sort((a, b) => b.estimate - a.estimate)
      .filter(({ estimate }, index) => index < count || estimate > LIMITS[part])
      .map(({ address, text }) => ({ address, part, bytes: compressedSize(text) })),
  );
}

/** Style and script are what stands inline; data blocks are a part of the HTML alone. */
function partsOf(html: string): Record<Part, string> {
  const { styles, scripts } = inlineOf(html);
  const frame = html.replace(/<main[\s>].*<\/main>/s, '');
  return { html, frame, style: styles.join('\n'), script: scripts.join('\n') };
}

/**
 * Weighs parts of pages and prints the heaviest page of each part.
 *
 * @param site where the pages are, for the printed lines.
 * @returns each breach of a limit with page, part, bytes and limit.
 * @throws an error where a part has almost nothing, so that an empty site keeps to no limit.
 */
export function breaches(
  site: string,
  pages: readonly { readonly address: string; readonly html: string }[],
  parts: readonly Part[],
): string[] {
  const weighed = weighHeaviest(pages, parts, 5);
  for (const part of parts) {
    const [heaviest] = weighed.filter((one) => one.part === part).sort((a, b) => b.bytes - a.bytes);
    const line = `${site}, ${part}: at most ${heaviest?.bytes} of ${LIMITS[part]} bytes (${heaviest?.address})`;
    console.log(line);
    if ((heaviest?.bytes ?? 0) < 200) throw new Error(line);
  }
  return weighed
    .filter(({ part, bytes }) => bytes > LIMITS[part])
    .map(
      ({ address, part, bytes }) =>
        `${address}: ${part} has ${bytes} bytes, the limit is ${LIMITS[part]}`,
    );
}

/** Sizes by text and quality: style and scripts are the same on many pages. */
const sizes = new Map<string, number>();

/** Bytes of a text as the CDN sends it. */
export function compressedSize(text: string, quality = BEST): number {
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
