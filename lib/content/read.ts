import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../errors.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { pageUrl } from '../i18n/url.ts';
import { type RawFile, splitFrontMatter } from './front-matter.ts';
import { type FrontMatter, parseFrontMatter } from './schema.ts';

/** A content file whose front matter is valid; its text is not rendered yet. */
export interface SourcePage {
  readonly raw: RawFile;
  readonly key: string;
  readonly language: Language;
  readonly fields: FrontMatter;
}

/** File names become addresses, so they are kept to what every system and every link can carry. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** All content files, the usable ones and the others. */
export interface ContentFiles {
  readonly sources: readonly SourcePage[];
  /** Addresses of files with a broken front matter: a link to one of them is no problem of its own. */
  readonly unreadable: ReadonlySet<string>;
  readonly problems: Problem[];
}

/**
 * Reads every content file of every language folder below `src`.
 *
 * @param root the project's root.
 */
export async function readSources(root: string): Promise<ContentFiles> {
  const sources: SourcePage[] = [];
  const unreadable = new Set<string>();
  const problems: Problem[] = [];
  for (const language of LANGUAGES) {
    for (const name of await markdownFiles(path.join(root, 'src', language.code))) {
      const read = await readSource(root, language, name);
      if (Array.isArray(read)) {
        problems.push(...read);
        unreadable.add(pageUrl(language, keyOf(name)));
      } else sources.push(read);
    }
  }
  return { sources, unreadable, problems };
}

function keyOf(name: string): string {
  return name.slice(0, -'.md'.length);
}

/** Paths below the folder, with forward slashes. */
async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.md'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

async function readSource(
  root: string,
  language: Language,
  name: string,
): Promise<SourcePage | Problem[]> {
  const file = `src/${language.code}/${name}`;
  if (name.includes('/')) {
    const fix = `Verschieben Sie die Datei in den Ordner src/${language.code}.`;
    return [{ file, message: 'Aus einer Datei in einem Unterordner wird keine Seite.', fix }];
  }
  if (!FILE_NAME.test(name)) {
    const fix =
      'Benennen Sie die Datei um: kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „neue-seite.md“.';
    return [{ file, message: 'Der Dateiname taugt nicht als Adresse.', fix }];
  }
  const bytes = await readFile(path.join(root, file));
  if (!isUtf8(bytes)) {
    const fix = 'Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.';
    return [{ file, message: 'Die Zeichen der Datei sind nicht lesbar.', fix }];
  }
  const raw = splitFrontMatter(file, bytes.toString('utf8'));
  if (Array.isArray(raw)) return raw;
  const fields = parseFrontMatter(raw);
  if (Array.isArray(fields)) return fields;
  return { raw, key: keyOf(name), language, fields };
}
