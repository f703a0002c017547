import { cp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnv } from '../base/env.ts';
import { LANGUAGES } from '../base/languages.ts';
import { ASSETS_URL } from '../base/paths.ts';
import { ContentError } from '../base/problem.ts';
import { IMAGE_CACHE } from '../pictures/pipeline.ts';
import { checkBuiltPages } from '../publish/check.ts';
import { type BuiltPage, readBuiltPage } from '../publish/document.ts';
import { headersFile } from '../publish/headers-file.ts';
import { redirectsFile } from '../publish/redirects-file.ts';
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
