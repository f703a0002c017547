import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** The colour of the large photos, and so of their place; one that JPEG keeps as it is. */
export const PHOTO_COLOR = '#a04030';

/** A photo of one colour. */
export function photo(width: number, height: number, background = PHOTO_COLOR) {
  return sharp({ create: { width, height, channels: 3, background } }).jpeg({ quality: 100 });
}

/** A photo that lies on its side, of a camera that notes where it was and who held it. */
export function photoWithPlace(width: number, height: number): Promise<Buffer> {
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '49/1 26/1 0/1' };
  return photo(width, height)
    .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Erika' }, IFD3: place } })
    .toBuffer();
}

/** A PNG whose head says how large it is, and whose pixels are not there: they would take long to make and to read. */
export async function headOfPng(width: number, height: number): Promise<Buffer> {
  const png = await photo(9, 9).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/**
 * Writes the photos of the fixture: a wide one, an upright one that is stored lying on its side, a small one.
 *
 * @param asStrips whether they are as wide, but so low that they are encoded in no time.
 */
export async function addPhotos(folder: string, asStrips: boolean): Promise<void> {
  const wide = photo(1500, asStrips ? 40 : 1000);
  const upright = photo(asStrips ? 40 : 1500, 1000).withMetadata({ orientation: 6 });
  await addPicture(folder, 'breit.jpg', await wide.toBuffer());
  await addPicture(folder, 'hochkant.jpg', await upright.toBuffer());
  await addPicture(folder, 'klein.jpg', await photo(120, 80, '#5aa9d6').toBuffer());
}

/** Writes a file into `src/bilder` of a project. */
export async function addPicture(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(path.join(folder, 'src/bilder'), { recursive: true });
  await writeFile(path.join(folder, 'src/bilder', name), bytes);
}
