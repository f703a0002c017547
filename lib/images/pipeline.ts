import { readdir } from 'node:fs/promises';
import path from 'node:path';
import Image from '@11ty/eleventy-img';
import sharp from 'sharp';
import type { Picture } from './types.ts';

/** Where encoded pictures stay between builds; their names carry a hash of content and settings. */
export const IMAGE_CACHE = '.cache/images';
/** Folder of fingerprinted files in the published site. */
export const ASSETS_URL = '/assets/';

/** Pixels: phones of 320 to 430 px at single and double density, and wide screens. */
const WIDEST = 1600;
const WIDTHS = [400, 800, 1200, WIDEST];
/** The best compression first, the one that every browser reads last. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const;

/**
 * Encodes every picture of a folder; what the cache holds already is not encoded again.
 * Metadata (place, camera) is left out of the results.
 *
 * @param folder usually `src/bilder`; an absent folder holds no pictures.
 * @returns pictures by file name; `unreadable` for files that are no pictures.
 */
export async function preparePictures(
  folder: string,
): Promise<Map<string, Picture | 'unreadable'>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const pictures = new Map<string, Picture | 'unreadable'>();
  for (const { name } of names) {
    pictures.set(name, await preparePicture(path.join(folder, name)));
  }
  return pictures;
}

async function preparePicture(file: string): Promise<Picture | 'unreadable'> {
  const metadata = await sharp(file)
    .metadata()
    .catch(() => null);
  // A phone may store a portrait lying on its side; what counts is the width that is seen.
  const width = metadata?.autoOrient.width;
  if (!width) return 'unreadable';
  const encoded = await Image(file, {
    formats: FORMATS,
    widths: [...WIDTHS.filter((smaller) => smaller < width), ...(width <= WIDEST ? [width] : [])],
    outputDir: IMAGE_CACHE,
    urlPath: ASSETS_URL,
    fixOrientation: true,
    // Of our own, because the library writes into its shared default, and then knows no picture again.
    htmlOptions: { imgAttributes: {} },
    sharpAvifOptions: { quality: 55 },
    sharpWebpOptions: { quality: 75 },
    sharpJpegOptions: { quality: 75, mozjpeg: true },
  }).catch(() => null);
  if (!encoded) return 'unreadable';
  const formats = FORMATS.flatMap((format) => {
    const files = encoded[format] ?? [];
    const type = files[0]?.sourceType;
    return type ? [{ type, files: files.map(({ url, width }) => ({ url, width })) }] : [];
  });
  const widest = encoded.jpeg?.at(-1);
  return widest ? { width: widest.width, height: widest.height, formats } : 'unreadable';
}
