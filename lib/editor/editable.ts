import { LANGUAGES } from '../base/languages.ts';
import { PAGE_FOLDERS } from '../base/url.ts';
import type { Change } from './store.ts';

const LANGUAGE = LANGUAGES.map(({ code }) => code).join('|');
const FOLDER = `(?:(?:${PAGE_FOLDERS.join('|')})/)?`;

/** Texts that the editor reads and writes; a template below `src/generated` would run. */
const TEXT = new RegExp(
  `^(?:src/(?:${LANGUAGE})/${FOLDER}[a-z0-9][a-z0-9-]*\\.md|src/angaben/[a-z]+\\.yaml|translations/${FOLDER}[a-z0-9][a-z0-9-]*\\.json)$`,
);
const PICTURE = /^src\/bilder\/[\p{L}\p{N}][\p{L}\p{N}_ .-]*\.(?:jpe?g|png|webp|avif|gif|tiff?)$/iu;

/** Most characters of a path. */
const LONGEST = 200;

/** Whether a path from the project's root is that of a text that the editor may write. */
export function isEditableText(path: string): boolean {
  return path.length <= LONGEST && TEXT.test(path);
}

/** Whether a path from the project's root is that of a photo that the editor may write. */
export function isEditablePicture(path: string): boolean {
  return path.length <= LONGEST && PICTURE.test(path) && !path.includes('..');
}

/** @throws Error in German for a change of a file that is none of the content. */
export function refuseOthers(changes: readonly Pick<Change, 'path' | 'after'>[]): void {
  for (const { path, after } of changes) {
    const isFine = typeof after === 'object' && after !== null ? isEditablePicture : isEditableText;
    if (!isFine(path) && !(after === null && isEditablePicture(path))) {
      throw new Error(`Die Datei „${path}“ ändert die Redaktion nicht.`);
    }
  }
}
