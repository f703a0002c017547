import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { PAPER } from '../base/paper.ts';
import type { Pixels } from './decode.ts';
import { FILE_SETTINGS, FORMATS, filesOf, type Measures } from './files.ts';

/** Everything beside the original that determines the encoded files. */
export const SETTINGS = JSON.stringify([sharp.versions, PAPER, FILE_SETTINGS]);

/**
 * Encodes a picture in every format and width, never wider than the original.
 *
 * @param folder where to write the files.
 */
export async function encodePicture(
  { data, width, height }: Pixels,
  folder: string,
): Promise<Measures> {
  const raw = { width, height, channels: 3 } as const;
  await Promise.all(
    filesOf(width).map(async (file) => {
      const { name, format, width: pixels } = file;
      const image = sharp(data, { raw }).resize({ width: pixels });
      // Not by sharp: errors of the file system get their codes from Node.
      await writeFile(
        path.join(folder, name),
        await image.toFormat(format, FORMATS[format]).toBuffer(),
      );
    }),
  );
  const { channels } = await sharp(data, { raw }).stats();
  const hex = channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, '0'));
  return { width, height, color: `#${hex.join('')}` };
}
