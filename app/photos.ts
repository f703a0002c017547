import { baseName } from '../lib/base/paths.ts';
import {
  fittingSize,
  freePhotoName,
  photoMark,
  photoName,
  typeFor,
  unreadablePhoto,
  wordsFault,
} from '../lib/editor/photo.ts';
import type { Change } from '../lib/editor/store.ts';
import type { Prepared } from '../lib/pictures/pipeline.ts';
import { isTooSmall, tooSmall } from '../lib/pictures/problem.ts';
import { PICTURE_FOLDER } from '../lib/site/project.ts';
import type { Desk } from './desk.ts';

const QUALITY = 0.9;
/** Stands for the mean colour until the build knows it. */
const COLOR = '#cfc7b8';

/** A photo in the picker. */
export interface Photo {
  readonly name: string;
  /** Address of a small version. */
  readonly url: string;
  readonly isNew: boolean;
}

/** What the editor does with photos. Errors are German. */
export interface PhotoMethods {
  photos(): Promise<readonly Photo[]>;
  /**
   * Takes a photo: no wider and no higher than the site has use for, upright, and without what a camera noted in it.
   *
   * @returns its name in `src/bilder`, and the one that it would have had, which may be that of another photo.
   * @throws Error where it cannot be read.
   */
  addPhoto(file: File): Promise<{ readonly name: string; readonly wanted: string }>;
  /** A photo as a text has it. @throws Error where the words say too little. */
  photoMark(name: string, alt: string, credit: string): Promise<string>;
  /** Takes back a photo that is not saved. */
  dropPhoto(name: string): Promise<void>;
}

/** The methods for the photos of a desk. */
export function photoMethods(desk: Desk): PhotoMethods {
  return {
    photos: async () =>
      [...desk.pictures].flatMap(([name, found]): Photo[] => {
        const url = typeof found === 'object' && 'formats' in found && smallest(found);
        return url ? [{ name, url, isNew: desk.photos.has(`${PICTURE_FOLDER}/${name}`) }] : [];
      }),
    addPhoto: async (file) => {
      const { bytes, type } = await encoded(file);
      const wanted = photoName(file.name, type);
      const name = freePhotoName(wanted, [...desk.pictures.keys()]);
      await putPhoto(desk, `${PICTURE_FOLDER}/${name}`, bytes);
      return { name, wanted };
    },
    photoMark: async (name, alt, credit) => {
      const fault = wordsFault(name, alt, credit);
      if (fault !== null) throw new Error(fault);
      return photoMark(name, alt, credit);
    },
    dropPhoto: async (name) => {
      desk.photos.delete(`${PICTURE_FOLDER}/${name}`);
      desk.pictures = new Map([...desk.pictures].filter(([other]) => other !== name));
    },
  };
}

/** Puts the photos among unsaved changes back onto the desk, as after a closed tab. */
export async function restorePhotos(desk: Desk, unsaved: readonly Change[]): Promise<void> {
  for (const { path, after } of unsaved) {
    if (after instanceof Uint8Array) await putPhoto(desk, path, after);
  }
}

async function putPhoto(desk: Desk, path: string, bytes: Uint8Array): Promise<void> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const { width, height } = await createImageBitmap(blob);
  const files = [{ url: URL.createObjectURL(blob), width }];
  const shown: Prepared = { width, height, color: COLOR, formats: [{ type: 'image/*', files }] };
  desk.photos.set(path, bytes);
  // Another object, because pages that were read depend on this one.
  desk.pictures = new Map(desk.pictures).set(baseName(path), shown);
}

/** Draws a photo anew: what is no pixel (place, camera, names) stays behind. */
async function encoded(file: File): Promise<{ bytes: Uint8Array; type: string }> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) {
    const start = new Uint8Array(await file.slice(0, 16).arrayBuffer());
    throw new Error(unreadablePhoto(file.name, start));
  }
  if (isTooSmall(bitmap.width, bitmap.height)) {
    const { message, fix } = tooSmall(bitmap.width, bitmap.height);
    throw new Error(`${message} ${fix}`);
  }
  const { width, height } = fittingSize(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const type = typeFor(file.type);
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type };
}

function smallest({ formats }: Extract<Prepared, { readonly formats: unknown }>): string {
  return formats.at(-1)?.files[0]?.url ?? '';
}
