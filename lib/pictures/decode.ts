import sharp from 'sharp';
import { PAPER } from '../base/paper.ts';
import { HIGHEST, WIDEST } from './files.ts';
import { type PictureProblem, tooLarge } from './problem.ts';

/** Accepted formats. SVG is not: its pixels depend on the fonts of the building machine. */
const READ = new Set<string | undefined>(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

/** Most pixels that are decoded: what the best telephones take (108 megapixels), and a third of a gigabyte. */
const MOST_PIXELS = 120_000_000;

/** What the decoder says of a JPEG in which something is lost. A few bytes too many are harmless, and frequent. */
const DAMAGED = /Corrupt JPEG data: (?!\d{1,3} extraneous)/;

/** Words of libvips and its decoders where the machine fails, not the picture; the system's codes for them. */
const MACHINE: readonly (readonly [RegExp, code: string])[] = [
  [
    /out.of.memory|(?:insufficient|not enough) memory|memory allocation|cannot allocate|bad_alloc/i,
    'ENOMEM',
  ],
  [/too many open files/i, 'EMFILE'],
  [/no space left/i, 'ENOSPC'],
  [/permission denied/i, 'EACCES'],
];

/** The decoded pixels of a picture, RGB. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes a picture: upright, in sRGB, no wider than the widest file. Transparent parts get the page's background;
 * of an animation the first frame is taken. Metadata (place, camera, colour profile) is dropped.
 *
 * @returns null where the file is no picture, is cut off, or has a format that is not accepted; a problem where it
 *   has too many pixels.
 * @throws Error with the system's code where the machine lacks memory or open files.
 */
export async function readPixels(bytes: Buffer): Promise<Pixels | PictureProblem | null> {
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!READ.has(format)) return null;
    const { width, height } = autoOrient;
    const shown = width > WIDEST ? (height * WIDEST) / width : height;
    if (width * height > MOST_PIXELS || shown > HIGHEST) return tooLarge(width, height);
    if (format !== 'jpeg') return await decode(bytes, 'error');
    return await decode(bytes, 'warning').catch((warning: unknown) => {
      if (DAMAGED.test(String(warning))) throw warning;
      return decode(bytes, 'error');
    });
  } catch (error) {
    const [, code] = MACHINE.find(([words]) => words.test(String(error))) ?? [];
    if (code) throw Object.assign(new Error(String(error), { cause: error }), { code });
    return null;
  }
}

/** @param failOn the least fault that makes a picture unreadable. */
async function decode(bytes: Buffer, failOn: 'warning' | 'error'): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { failOn })
    .autoOrient()
    .flatten({ background: PAPER })
    .resize({ width: WIDEST, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
