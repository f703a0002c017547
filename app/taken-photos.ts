import { baseName } from '../lib/base/paths.ts';
import { freePhotoName, withPhotoName } from '../lib/editor/photo.ts';
import { PICTURE_FOLDER } from '../lib/site/project.ts';
import { type Desk, UNSEEN } from './desk.ts';
import { changesBetween } from './edits.ts';

/** A photo that got another name, because somebody else saved one of that name. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives photos of a desk other names, with the texts that are not saved.
 *
 * @param paths at which others have saved something; only those of photos count.
 * @param names of photos that are taken, beside those that the desk knows.
 */
export function renameTaken(
  desk: Pick<Desk, 'stored' | 'current' | 'photos' | 'pictures'>,
  paths: readonly string[],
  names: readonly string[],
): Renamed[] {
  return paths.flatMap((path) => {
    const bytes = desk.photos.get(path);
    const from = baseName(path);
    const shown = desk.pictures.get(from);
    if (!bytes || !shown) return [];
    const to = freePhotoName(from, [...desk.pictures.keys(), ...names]);
    desk.photos.delete(path);
    desk.photos.set(`${PICTURE_FOLDER}/${to}`, bytes);
    desk.pictures = new Map(desk.pictures).set(from, UNSEEN).set(to, shown);
    for (const { path: file, after } of changesBetween(desk.stored, desk.current)) {
      if (typeof after === 'string') desk.current.set(file, withPhotoName(after, from, to));
    }
    return [{ from, to }];
  });
}
