import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSource, LANGUAGES } from '../../lib/base/languages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = [
  '.eleventy.ts',
  'package.json',
  'tsconfig.json',
  'src',
  'translations',
  '_data',
  '_includes',
  'lib',
  'netlify',
  'tools',
];

/** A copy of the project that a test may spoil. */
export interface ProjectCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Copies what a build needs into a new folder; the installed packages are shared.
 *
 * @param translations codes of the languages that the copy has beside German; where fewer pages show as much,
 *   a build takes less time.
 */
export async function copyProject(
  translations: readonly string[] = LANGUAGES.map(({ code }) => code),
): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const part of PARTS) {
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const codes = LANGUAGES.filter((language) => !isSource(language)).map(({ code }) => code);
  for (const code of codes.filter((one) => !translations.includes(one)))
    await removeLanguage(folder, code);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Removes a language from the list of languages, and its pages. */
async function removeLanguage(folder: string, code: string): Promise<void> {
  const list = path.join(folder, 'lib/base/languages.ts');
  const text = await readFile(list, 'utf8');
  const row = new RegExp(`^ {2}\\{\\s+code: '${code}',[^}]*\\},\\n`, 'm');
  if (!row.test(text)) throw new Error(`languages.ts lacks a row for ${code}`);
  await writeFile(list, text.replace(row, ''));
  await rm(path.join(folder, 'src', code), { recursive: true });
}

/**
 * Changes a German page.
 *
 * @throws Error where the text to be replaced is absent.
 */
export async function editPage(
  folder: string,
  name: string,
  from: string,
  to: string,
): Promise<void> {
  await rewritePage(folder, name, (text) => {
    if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
    return text.replace(from, to);
  });
}

/** Puts another text in the place of a German page's, front matter included. */
export async function rewritePage(
  folder: string,
  name: string,
  change: (text: string) => string,
): Promise<void> {
  const file = path.join(folder, 'src/de', name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** One hash over the names and bytes of every file of a project's published folder. */
export async function fingerprint(projectFolder: string): Promise<string> {
  const folder = path.join(projectFolder, '_site');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
    hash.update(path.relative(folder, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}
