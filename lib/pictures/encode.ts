import path from 'node:path';
import sharp from 'sharp';
import { PAPER } from '../base/paper.ts';
import { ASSETS_URL } from '../base/paths.ts';
import type { Picture } from './types.ts';

/**
 * Widths in pixels: what the layouts show (see sizes.ts) times the usual pixel densities.
 * - 320: phone of 320 px at 1x
 * - 640: the same at 2x
 * - 800: phone of 390 px at 2x, text column on a desktop
 * - 1200: phone of 390 px at 3x
 * - 1600: text column at 2x, hero on a desktop
 * - 2560: hero on a laptop of 1280 px at 2x
 */
const WIDTHS = [320, 640, 800, 1200, 1600, 2560];
const WIDEST = Math.max(...WIDTHS);

/** Best compression first; the last format is the one that every browser reads. */
const FORMATS = {
  avif: { quality: 55 },
  webp: { quality: 75 },
  jpeg: { quality: 75, mozjpeg: true },
} as const;
const NAMES = ['avif', 'webp', 'jpeg'] as const;

/** Accepted formats. SVG is not: its pixels depend on the fonts of the building machine. */
const READ = new Set<string | undefined>(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

/** Everything beside the original that determines the encoded files. */
export const SETTINGS = JSON.stringify([sharp.versions, PAPER, WIDTHS, FORMATS]);

/** Messages of libvips and its decoders where the machine fails, not the picture. They have no codes. */
const MACHINE = /out of memory|insufficient memory|cannot allocate|too many open files/i;

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
 * @returns null where the file is no picture, is cut off, or has a format that is not accepted.
 * @throws Error where the machine lacks memory or open files.
 */
export async function readPixels(bytes: Buffer): Promise<Pixels | null> {
  try {
    const image = sharp(bytes, { failOn: 'error' });
    const { format } = await image.metadata();
    if (!READ.has(format)) return null;
    const { data, info } = await image
      .autoOrient()
      .flatten({ background: PAPER })
      .resize({ width: WIDEST, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    if (MACHINE.test(String(error))) throw error;
    return null;
  }
}

/**
 * Encodes a picture in every format and width, never wider than the original.
 *
 * @param folder where to write the files.
 * @param name of the folder below `ASSETS_URL` that will serve them.
 */
export async function encodePicture(
  { data, width, height }: Pixels,
  folder: string,
  name: string,
): Promise<Picture> {
  const raw = { width, height, channels: 3 } as const;
  const widths = [...WIDTHS.filter((smaller) => smaller < width), width];
  const encode = async (format: keyof typeof FORMATS, pixels: number) => {
    const { size } = await sharp(data, { raw })
      .resize({ width: pixels })
      .toFormat(format, FORMATS[format])
      .toFile(path.join(folder, `${pixels}.${format}`));
    return { url: `${ASSETS_URL}${name}/${pixels}.${format}`, width: pixels, bytes: size };
  };
  const formats = await Promise.all(
    NAMES.map(async (format) => ({
      type: `image/${format}`,
      files: await Promise.all(widths.map((pixels) => encode(format, pixels))),
    })),
  );
  const { channels } = await sharp(data, { raw }).stats();
  const hex = channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, '0'));
  return { width, height, color: `#${hex.join('')}`, formats };
}
