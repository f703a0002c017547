import { type Files, utf8 } from '../base/files.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { isLeftover } from './leftovers.ts';

/** What may be in a folder of `src/`, and the words for anything else. */
export interface Kind {
  readonly isKnown: (name: string) => boolean;
  readonly fix: string;
}

/** The folder of a language. */
export const PAGES: Kind = {
  isKnown: (name) => /\.md$/i.test(name),
  fix: 'Speichern Sie Seiten als Text mit der Endung „.md“. Fotos gehören in den Ordner src/bilder, andere Dateien zum Herunterladen in src/static.',
};

/** Kinds of photos that the pictures pipeline reads. */
export const PICTURE = /^[^.].*\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/** Documents of office programs. */
const OFFICE = /^[^.].*\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp)$/i;

/** Most bytes of a page: a book of 500 pages. */
export const PAGE_LIMIT = 1_000_000;

/**
 * Finds pages, photos, documents and folders of content beside `src`, where upload in the browser begins.
 *
 * @param kinds the folders of `src`.
 */
export async function strayEntries(
  files: Files,
  kinds: Readonly<Record<string, Kind>>,
): Promise<Problem[]> {
  const problems = (await files.atRoot()).map(async ({ path: name, kind }) => {
    if (isLeftover(name)) return [];
    if (kind === 'folder') return Object.hasOwn(kinds, name) ? [strayFolder(name)] : [];
    if (kind !== 'file') return [];
    if (PICTURE.test(name)) return [strayFile(name, 'bilder')];
    if (/\.pdf$/i.test(name)) return [strayFile(name, 'static')];
    if (OFFICE.test(name)) return [{ ...strayFile(name, ''), fix: PAGES.fix }];
    return (await isPage(files, name)) ? [strayPage(name, SOURCE_LANGUAGE.code)] : [];
  });
  return (await Promise.all(problems)).flat();
}

/** Whether a file beside `src` is a page. Names in capital letters are those of the project. */
async function isPage(files: Files, name: string): Promise<boolean> {
  if (!/^[\p{Ll}\d]+[^.]*\.md$/u.test(name)) return false;
  const bytes = await files.read(name, PAGE_LIMIT);
  return /^\uFEFF?---\s/.test((bytes && utf8(bytes)) ?? '');
}

/** A file where nothing is published; it belongs into a folder of `src`. */
export function strayFile(file: string, folder: string): Problem {
  const message = 'Eine Datei an dieser Stelle wird nicht veröffentlicht.';
  return { file, message, fix: moveTo(folder) };
}

function strayFolder(name: string): Problem {
  const message = 'Was in einem Ordner an dieser Stelle liegt, wird nicht veröffentlicht.';
  return { file: name, message, fix: `Verschieben Sie die Dateien in den Ordner src/${name}.` };
}

const NO_PAGE = 'Aus einer Datei an dieser Stelle wird keine Seite.';

/** A page where none is read. */
export function strayPage(file: string, folder: string): Problem {
  return { file, message: NO_PAGE, fix: moveTo(folder) };
}

/** A page in a folder of `src/` that is no language: of a country, `ua`, perhaps. */
export function pageOfNoLanguage(file: string): Problem {
  const folders = LANGUAGES.map(({ code, name }) => `src/${code} (${name})`).join(', ');
  const fix = `Verschieben Sie die Datei in den Ordner ihrer Sprache: ${folders}.`;
  return { file, message: NO_PAGE, fix };
}

function moveTo(folder: string): string {
  return `Verschieben Sie die Datei in den Ordner src/${folder}.`;
}
