import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnv } from '../base/env.ts';
import { LANGUAGES } from '../base/languages.ts';
import { ASSETS_URL } from '../base/paths.ts';
import { ContentError } from '../base/problem.ts';
import { IMAGE_CACHE } from '../pictures/pipeline.ts';
import { checkPages } from '../publish/check-pages.ts';
import { headersFile } from '../publish/headers-file.ts';
import { redirectsFile } from '../publish/redirects-file.ts';
import type { ScannedPage } from '../publish/scan.ts';

/**
 * Completes a site whose pages are written: adds the pictures they use, checks the whole and derives the headers.
 *
 * @param output the site's folder.
 * @throws ContentError where a link, an anchor or a file of a page does not exist.
 */
export async function finishSite(pages: readonly ScannedPage[], output: string): Promise<void> {
  await copyPictures(pages, output);
  const files = await publishedFiles(output);
  const problems = checkPages(pages, files);
  if (problems.length > 0) throw new ContentError(problems);
  const { indexable } = readEnv(process.env);
  await writeFile(path.join(output, '_headers'), headersFile(pages, files, indexable));
  await writeFile(path.join(output, '_redirects'), redirectsFile(LANGUAGES));
}

/** Publishes the encoded pictures that pages refer to; the cache may hold older ones too. */
async function copyPictures(pages: readonly ScannedPage[], output: string): Promise<void> {
  const cached = await readdir(IMAGE_CACHE, { recursive: true }).catch(() => []);
  const used = new Set(pages.flatMap(({ references }) => references));
  for (const name of cached) {
    const url = ASSETS_URL + name.replaceAll(path.sep, '/');
    if (!used.has(url)) continue;
    const target = path.join(output, url);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(IMAGE_CACHE, name), target);
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
