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
export const WIDEST = Math.max(...WIDTHS);

/** Pixels of the highest picture in every format; the limit is that of WebP. */
export const HIGHEST = 16_383;

/** Best compression first; the last format is the one that every browser reads. */
export const FORMATS = {
  avif: { quality: 55 },
  webp: { quality: 75 },
  jpeg: { quality: 75, mozjpeg: true },
} as const;

/** Name of a format, as file ending and in its MIME type. */
export type Format = keyof typeof FORMATS;
const NAMES = ['avif', 'webp', 'jpeg'] as const satisfies readonly Format[];

/** What the names of the files depend on. */
export const FILE_SETTINGS = [WIDTHS, FORMATS];

/** What is measured of a picture; everything else follows from it. */
export type Measures = Pick<Picture, 'width' | 'height' | 'color'>;

/** Every file of a picture of this width, the widest JPEG last. */
export function filesOf(width: number): { name: string; format: Format; width: number }[] {
  const widths = [...WIDTHS.filter((smaller) => smaller < width), width];
  return NAMES.flatMap((format) =>
    widths.map((pixels) => ({ name: `${pixels}.${format}`, format, width: pixels })),
  );
}

/** @param folder name of the folder below `ASSETS_URL` that serves the files. */
export function pictureOf(measures: Measures, folder: string): Picture {
  const files = filesOf(measures.width);
  return {
    ...measures,
    formats: NAMES.map((name) => ({
      type: `image/${name}`,
      files: files
        .filter(({ format }) => format === name)
        .map((file) => ({ url: `${ASSETS_URL}${folder}/${file.name}`, width: file.width })),
    })),
  };
}
