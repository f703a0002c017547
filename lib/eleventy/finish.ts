import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnv } from '../base/env.ts';
import { filesBelow } from '../base/folder.ts';
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
  const files = new Set((await filesBelow(output)).map((file) => `/${file}`));
  const problems = checkPages(pages, files);
  if (problems.length > 0) throw new ContentError(problems);
  const { indexable } = readEnv(process.env);
  await writeFile(path.join(output, '_headers'), headersFile(pages, files, indexable));
  await writeFile(path.join(output, '_redirects'), redirectsFile(LANGUAGES));
}

/** Publishes the encoded pictures that pages refer to; the cache may hold older ones too. */
async function copyPictures(pages: readonly ScannedPage[], output: string): Promise<void> {
  const cached = await filesBelow(IMAGE_CACHE);
  const used = new Set(pages.flatMap(({ references }) => references));
  for (const name of cached) {
    const url = ASSETS_URL + name;
    if (!used.has(url)) continue;
    const target = path.join(output, url);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(IMAGE_CACHE, name), target);
  }
}
