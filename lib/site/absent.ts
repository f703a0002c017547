import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import { baseName, folderName } from '../base/paths.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import { PAGE_FOLDERS } from '../base/url.ts';
import type { ContentFiles } from '../files/read.ts';
import { RECORDS_FOLDER } from '../translation/records.ts';

/** Translations and recorded sections without a German page, which may be a draft. */
export function orphans({ originals, translations }: ContentFiles, recorded: Iterable<string>) {
  const known = new Set(originals.map(({ slug }) => slug));
  const files = translations.map(({ raw, slug }) => ({
    file: raw.file,
    message: `Zu dieser Übersetzung gibt es keine deutsche Seite „${germanFile(slug)}“.`,
    fix: 'Geben Sie der Datei den Namen der deutschen Seite, oder löschen Sie sie.',
    slug,
  }));
  const records = [...recorded].map((slug) => ({
    file: `${RECORDS_FOLDER}/${slug}.json`,
    message: `Zu diesen Aufzeichnungen gibt es keine deutsche Seite „${germanFile(slug)}“.`,
    fix: 'Haben Sie die Seite umbenannt, benennen Sie auch diese Datei um. Sonst löschen Sie sie.',
    slug,
  }));
  return [...files, ...records]
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, ...problem }): Problem => ({ ...problem, cause: germanFile(slug) }));
}

/**
 * The problem of a file that is not there, by its path; undefined where nothing says that it ever was.
 *
 * @param problems all problems of the site.
 * @param recorded slugs of the pages with recorded sections.
 */
export function absentFiles(
  problems: readonly Problem[],
  { originals, translations }: ContentFiles,
  recorded: ReadonlySet<string>,
): (cause: string) => Problem | undefined {
  const made = new Map<string, Problem>();
  const none = absentRecords(null);
  const translated = (slug: string) =>
    Number(recorded.has(slug)) + translations.filter((file) => file.slug === slug).length > 1;
  const find = (cause: string): Problem | undefined => {
    const slug = slugOf(cause);
    if (cause.startsWith(`${RECORDS_FOLDER}/`)) {
      if (recorded.size === 0) return none;
      return recorded.has(slug)
        ? undefined
        : (renamedRecords(problems, slug) ?? absentRecords(cause));
    }
    const original = originals.find((file) => file.slug === slug);
    const own = misplaced(problems, slug);
    // A place on a page without text, which is reported.
    if (original?.tokens.length === 0) return own;
    if (cause !== germanFile(slug)) return undefined;
    if (own || !translated(slug)) return own;
    return original ? hiddenPage(cause, original.raw.lines.get('draft')) : absentPage(cause, slug);
  };
  return (cause) => {
    const found = made.get(cause) ?? find(cause);
    if (found) made.set(cause, found);
    return found;
  };
}

/** The problem of records whose name is misspelt. */
function renamedRecords(problems: readonly Problem[], slug: string): Problem | undefined {
  return problems.find(
    ({ file }) =>
      file.startsWith(`${RECORDS_FOLDER}/`) && mostSimilar(slugOf(file), [slug]) !== null,
  );
}

/** The problem of a file that is meant to be a German page: its name, its folder or its head is wrong. */
export function misplaced(problems: readonly Problem[], slug: string): Problem | undefined {
  return problems.find(
    ({ file, cause }) =>
      cause === undefined && nameOf(file) === nameOf(slug) && !isTranslation(file),
  );
}

function isTranslation(file: string): boolean {
  return LANGUAGES.slice(1).some(({ code }) => file.startsWith(`src/${code}/`));
}

/** The name of a file up to its first dot; Windows hides endings, so that `kontakt.md.txt` is meant as a page. */
function nameOf(file: string): string {
  return baseName(file).split('.', 1)[0]?.toLowerCase() ?? '';
}

/** The slug of the page that a file of `src/<language>` or `translations` belongs to. */
function slugOf(file: string): string {
  const folder = baseName(folderName(file));
  return PAGE_FOLDERS.includes(folder) ? `${folder}/${nameOf(file)}` : nameOf(file);
}

function germanFile(slug: string): string {
  return `src/${SOURCE_LANGUAGE.code}/${slug}.md`;
}

function absentPage(file: string, slug: string): Problem {
  return {
    file,
    message: 'Diese Seite fehlt, doch es gibt Übersetzungen von ihr.',
    fix: `Stellen Sie die Datei wieder her. Haben Sie sie umbenannt, benennen Sie auch ihre Übersetzungen und ${RECORDS_FOLDER}/${slug}.json um, und ändern Sie die Links. Soll die Seite wegfallen, löschen Sie diese Dateien und die Links.`,
  };
}

function hiddenPage(file: string, line = 1): Problem {
  return {
    file,
    line,
    message: 'Diese Seite ist ein Entwurf und erscheint nicht, doch andere Seiten führen zu ihr.',
    fix: 'Löschen Sie die Zeile „draft: true“, oder entfernen Sie die Links zu dieser Seite.',
  };
}

function absentRecords(file: string | null): Problem {
  return {
    file: file ?? RECORDS_FOLDER,
    message:
      file === null
        ? 'Der Ordner ist leer oder fehlt, doch die Übersetzungen beruhen auf seinen Aufzeichnungen.'
        : 'Diese Datei fehlt, doch die Übersetzungen der Seite beruhen auf ihren Aufzeichnungen.',
    fix: 'Stellen Sie sie aus einem früheren Stand wieder her. Von Hand wird hier nichts geschrieben.',
  };
}
