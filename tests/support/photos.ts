import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** The colour of the large photos, and so of their place; one that JPEG keeps as it is. */
export const PHOTO_COLOR = '#a04030';

/** A photo of one colour, which is encoded in no time. */
export function photo(width: number, height: number, background = PHOTO_COLOR) {
  return sharp({ create: { width, height, channels: 3, background } }).jpeg({ quality: 100 });
}

/** Writes the photos of the fixture: a wide one, an upright one that is stored lying on its side, a small one. */
export async function addPhotos(folder: string): Promise<void> {
  const wide = photo(1500, 1000);
  await addPicture(folder, 'breit.jpg', await wide.toBuffer());
  await addPicture(folder, 'hochkant.jpg', await wide.withMetadata({ orientation: 6 }).toBuffer());
  await addPicture(folder, 'klein.jpg', await photo(120, 80, '#5aa9d6').toBuffer());
}

/** Writes a file into `src/bilder` of a project. */
export async function addPicture(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(path.join(folder, 'src/bilder'), { recursive: true });
  await writeFile(path.join(folder, 'src/bilder', name), bytes);
}
