import type { Token } from 'markdown-it';
import { type Files, pathsBelow, utf8 } from '../base/files.ts';
import { type Keep, keepNothing } from '../base/keep.ts';
import { isSource, LANGUAGES, type Language, PSEUDO_LANGUAGES } from '../base/languages.ts';
import { oddPlaces } from '../base/odd-text.ts';
import { ASSETS_NAME, baseName, folderName } from '../base/paths.ts';
import { type Problem, placeOf } from '../base/problem.ts';
import { PAGE_FOLDERS, pageUrl } from '../base/url.ts';
import { findExcess } from '../markdown/limits.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { type RawFile, splitFrontMatter } from './front-matter.ts';
import { checkKinds } from './kinds.ts';
import { isLeftover } from './leftovers.ts';
import { type FrontMatter, parseFrontMatter } from './schema.ts';
import { PAGE_LIMIT } from './stray.ts';
import { parseTranslationFields, type TranslationFields } from './translation-schema.ts';

/** A content file whose front matter is valid; its text is not rendered yet. */
export interface ContentFile<Fields> {
  readonly raw: RawFile;
  readonly slug: string;
  readonly language: Language;
  readonly fields: Fields;
  /** The text, parsed once. */
  readonly tokens: readonly Token[];
}

/** A page in the source language. */
export type SourcePage = ContentFile<FrontMatter>;
/** A page in another language. */
export type TranslatedPage = ContentFile<TranslationFields>;

/** File names become addresses, so they are kept to what every system and every link can carry. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** Names with reserved addresses: of languages, of the editors' page, of functions and assets. */
const TAKEN = new Set([
  ...[...LANGUAGES, ...PSEUDO_LANGUAGES].map(({ code }) => code),
  'redaktion',
  'api',
  ASSETS_NAME,
]);

/** All content files, valid and invalid. */
export interface ContentFiles {
  readonly originals: readonly SourcePage[];
  readonly translations: readonly TranslatedPage[];
  /** Addresses of files with invalid front matter: a link to one of them is no second problem. */
  readonly unreadable: ReadonlySet<string>;
  /** Lines with what nobody meant to write, as `file:line`: other problems there follow from it. */
  readonly oddLines: ReadonlySet<string>;
  readonly problems: Problem[];
}

/**
 * Reads every content file of every language.
 *
 * @param keep see `Keep`.
 */
export async function readContent(files: Files, keep: Keep = keepNothing): Promise<ContentFiles> {
  const names = await markdownFiles(files);
  const originals: SourcePage[] = [];
  const translations: TranslatedPage[] = [];
  const unreadable = new Set<string>();
  const problems = await checkKinds(files);
  const oddLines = new Set<string>();
  for (const language of LANGUAGES) {
    for (const name of names.filter((one) => languageFor(one) === language)) {
      const text = await readText(files, name, keep);
      const read =
        typeof text === 'string'
          ? keep(`file ${name}`, [text], () => parse(name, language, text))
          : { page: text, odd: [], oddLines: [] };
      problems.push(...read.odd);
      for (const line of read.oddLines) oddLines.add(line);
      if (Array.isArray(read.page)) {
        problems.push(...read.page.filter((one) => !oddLines.has(placeOf(one))));
        unreadable.add(pageUrl(language, slugOf(name)));
      } else if (isOriginal(read.page)) originals.push(read.page);
      else translations.push(read.page);
    }
  }
  return { originals, translations, unreadable, oddLines, problems };
}

/** Paths of all markdown files below `src`, from the project's root and with forward slashes. */
async function markdownFiles(files: Files): Promise<string[]> {
  const names = await pathsBelow(files, 'src');
  return names.filter((file) => /\.md$/i.test(file) && !isLeftover(baseName(file)));
}

/** The language of the folder that contains the file, directly or in a folder of pages. */
function languageFor(file: string): Language | undefined {
  const [, code, folder, ...deeper] = folderName(file).split('/');
  const isPage = deeper.length === 0 && (folder === undefined || PAGE_FOLDERS.includes(folder));
  return isPage ? LANGUAGES.find((language) => language.code === code) : undefined;
}

/** The path of a page below the folder of its language, without its ending. */
export function slugOf(file: string): string {
  return file.split('/').slice(2).join('/').slice(0, -'.md'.length);
}

function isOriginal(page: SourcePage | TranslatedPage): page is SourcePage {
  return isSource(page.language);
}

/** Why the name of a page cannot be its address; null where it can. */
export function nameProblem(file: string): Problem | null {
  if (!FILE_NAME.test(baseName(file)) || languageFor(file) === undefined) {
    const fix =
      'Benennen Sie die Datei um: kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „neue-seite.md“.';
    return { file, message: 'Der Dateiname taugt nicht als Adresse.', fix };
  }
  // A language's code at the end of an address is the view side by side.
  if (TAKEN.has(baseName(file).slice(0, -'.md'.length))) {
    const message = `Die Adresse „/${slugOf(file)}/“ ist schon vergeben.`;
    const fix = 'Geben Sie der Datei einen anderen Namen, zum Beispiel „neue-seite.md“.';
    return { file, message, fix };
  }
  return null;
}

/** The text of a file without a BOM, or the problems for which it cannot be read. */
async function readText(files: Files, file: string, keep: Keep): Promise<string | Problem[]> {
  const wrongName = nameProblem(file);
  if (wrongName) return [wrongName];
  const bytes = await files.read(file, PAGE_LIMIT);
  // Deleted since the folder was listed.
  if (bytes === undefined) return [];
  if (!bytes) {
    const fix =
      'Teilen Sie den Text auf mehrere Seiten auf. Bilder gehören in den Ordner src/bilder.';
    return [{ file, message: 'Die Datei ist zu groß: Sie hat mehr als 1 MB.', fix }];
  }
  const text = keep(`text ${file}`, [bytes], () => utf8(bytes));
  if (text === null) {
    const fix = 'Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.';
    return [{ file, message: 'Die Zeichen der Datei sind nicht lesbar.', fix }];
  }
  return text.replace(/^\uFEFF/, '');
}

/** A file that was read: its page, or the problems for which it is none. */
interface Parsed {
  readonly page: SourcePage | TranslatedPage | Problem[];
  /** What is odd in a text that can be read all the same. */
  readonly odd: readonly Problem[];
  /** Where that is, as `file:line`. */
  readonly oddLines: readonly string[];
}

function parse(file: string, language: Language, text: string): Parsed {
  const places = oddPlaces(text, language.dir === 'rtl');
  const odd = places.map(({ line, message, fix }) => ({ file, line: line + 1, message, fix }));
  const raw = splitFrontMatter(file, text);
  // What is odd may be why the head cannot be read.
  if (Array.isArray(raw) && odd.length === 0) return { page: raw, odd: [], oddLines: [] };
  if (Array.isArray(raw) || places.some(({ kind }) => kind === 'conflict')) {
    return { page: odd, odd: [], oddLines: [] };
  }
  const oddLines = places.flatMap(({ lines }) => lines).map((at) => `${file}:${at + 1}`);
  const excess = findExcess(raw.body);
  if (!excess) return { page: pageOf(raw, language), odd, oddLines };
  const { line, ...problem } = excess;
  return { page: [{ file, line: raw.bodyLine + line, ...problem }], odd, oddLines };
}

function pageOf(raw: RawFile, language: Language): SourcePage | TranslatedPage | Problem[] {
  const file = { raw, slug: slugOf(raw.file), language };
  if (isSource(language)) {
    const fields = parseFrontMatter(raw);
    return Array.isArray(fields) ? fields : { ...file, fields, tokens: parseMarkdown(raw.body) };
  }
  const fields = parseTranslationFields(raw);
  return Array.isArray(fields) ? fields : { ...file, fields, tokens: parseMarkdown(raw.body) };
}
