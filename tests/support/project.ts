import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeTexts } from '../../lib/base/disk.ts';
import { filesBelow } from '../../lib/base/folder.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { accept } from '../../lib/translation/commands/accept.ts';
import { addPhotos } from './photos.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURE = path.join(ROOT, 'tests/fixtures/site');
const PARTS = [
  '.eleventy.ts',
  'package.json',
  'tsconfig.json',
  'src',
  'translations',
  '_data',
  '_includes',
  'lib',
  'app',
  'netlify',
  'tools',
];

/**
 * Copies what a build needs; the installed packages are shared. The cache of an earlier copy stays, so that photos are
 * encoded once.
 *
 * @param name of the copy; tests that run at the same time need different ones.
 * @returns the folder of the copy, which the next run replaces.
 */
export async function copyProject(name: string): Promise<string> {
  const folder = path.join(ROOT, '.cache/sites', name);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) {
    if (old !== '.cache') await rm(path.join(folder, old), { recursive: true });
  }
  for (const part of PARTS) {
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Copies the project with three of its languages. Every translation is compared with German by the same rules: one of
 * them, and Leichte Sprache, stand for all.
 *
 * @returns the folder of the copy.
 */
export async function copyFewLanguages(name: string): Promise<string> {
  const folder = await copyProject(name);
  for (const { code } of LANGUAGES) {
    if (!['de', 'leicht', 'en'].includes(code))
      await rm(path.join(folder, 'src', code), { recursive: true });
  }
  return folder;
}

/**
 * Copies the project with the pages and facts of `tests/fixtures/site` in the place of the real ones. Its translations are
 * accepted first; then two German pages change, whose translations are outdated from there on.
 *
 * @param asStrips whether its photos may be strips, see addPhotos: they do where no browser looks at them.
 */
export async function copyFixture(name: string, asStrips = true): Promise<string> {
  const folder = await copyProject(name);
  const contents = [
    'translations',
    'src/bilder',
    'src/angaben',
    ...LANGUAGES.map(({ code }) => `src/${code}`),
  ];
  for (const part of contents) await rm(path.join(folder, part), { recursive: true, force: true });
  await cp(FIXTURE, folder, { recursive: true });
  await addPhotos(folder, asStrips);
  accepted ??= acceptAllOf(folder);
  await writeTexts(folder, await accepted);
  await editPage(folder, 'kontakt.md', 'Wählen Sie Ihr Thema', 'Wählen Sie zuerst Ihr Thema');
  await editPage(folder, 'chronik.md', 'aus einem Gedanken', 'aus zwei Gedanken');
  return folder;
}

/** The accepted translations of the fixture and their records by path: the same in every copy, and slow to make. */
let accepted: Promise<ReadonlyMap<string, string>> | undefined;

async function acceptAllOf(folder: string): Promise<ReadonlyMap<string, string>> {
  for (const page of await filesBelow(path.join(folder, 'src/de'))) {
    const { refused } = await accept(folder, `de/${page}`);
    if (refused.length > 0) throw new Error(refused.join('\n'));
  }
  const changed = ['translations', ...LANGUAGES.map(({ code }) => `src/${code}`)];
  const texts = new Map<string, string>();
  for (const part of changed) {
    for (const file of await filesBelow(path.join(folder, part)))
      texts.set(`${part}/${file}`, await readFile(path.join(folder, part, file), 'utf8'));
  }
  return texts;
}

/** Changes a German page. @throws Error where the text to be replaced is absent. */
export async function editPage(
  folder: string,
  name: string,
  from: string,
  to: string,
): Promise<void> {
  const file = path.join(folder, 'src/de', name);
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
  await writeFile(file, text.replace(from, to));
}

/** Writes German pages. @param pages their texts by their path below `src/de`. */
export async function writePages(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(pages)) {
    const file = path.join(folder, 'src/de', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
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
