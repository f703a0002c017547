import { cp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnv } from '../env.ts';
import { ContentError } from '../errors.ts';
import { headersFile } from '../headers/headers-file.ts';
import { redirectsFile } from '../headers/redirects-file.ts';
import { checkBuiltPages } from '../html/check.ts';
import { type BuiltPage, readBuiltPage } from '../html/document.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { ASSETS_URL } from '../images/encode.ts';
import { IMAGE_CACHE } from '../images/pipeline.ts';
import type { AfterBuild } from './types.ts';

/**
 * Runs when all pages are written: adds the pictures they use, checks the whole and derives the headers.
 *
 * @throws ContentError where a link, an anchor or a file of a built page does not exist.
 */
export async function finishBuild({ directories, results }: AfterBuild): Promise<void> {
  const { output } = directories;
  const pages = results.flatMap(({ url, outputPath, content }) =>
    url && String(outputPath).endsWith('.html') ? [readBuiltPage(url, content)] : [],
  );
  await copyPictures(pages, output);
  const files = await publishedFiles(output);
  const problems = checkBuiltPages(pages, files);
  if (problems.length > 0) throw new ContentError(problems);
  const { indexable } = readEnv(process.env);
  await writeFile(path.join(output, '_headers'), headersFile(pages, files, indexable));
  await writeFile(path.join(output, '_redirects'), redirectsFile(LANGUAGES));
}

/** Publishes the encoded pictures that pages refer to; the cache may hold older ones too. */
async function copyPictures(pages: readonly BuiltPage[], output: string): Promise<void> {
  const cached = await readdir(IMAGE_CACHE, { recursive: true }).catch(() => []);
  const used = new Set(pages.flatMap(({ references }) => references));
  for (const name of cached) {
    const url = ASSETS_URL + name.replaceAll(path.sep, '/');
    if (used.has(url)) await cp(path.join(IMAGE_CACHE, name), path.join(output, url));
  }
}

async function publishedFiles(output: string): Promise<Set<string>> {
  const files = await readdir(output, { recursive: true, withFileTypes: true });
  return new Set(
    files
      .filter((file) => file.isFile())
      .map(
        (file) =>
          `/${path.relative(output, path.join(file.parentPath, file.name)).split(path.sep).join('/')}`,
      ),
  );
}
