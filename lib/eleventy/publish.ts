import { rename, rm } from 'node:fs/promises';
import { Eleventy } from '@11ty/eleventy';

/** Where a build is made before it takes the published folder's place. */
const STAGING = '.cache/site';
const PREVIOUS = '.cache/site-before';

/**
 * Builds the site. The published folder changes only when everything is in order: a failed build leaves
 * the last good one as it was.
 *
 * @param published the folder to replace.
 */
export async function build(published: string): Promise<void> {
  await rm(STAGING, { recursive: true, force: true });
  const eleventy = new Eleventy('src', STAGING, {
    configPath: '.eleventy.ts',
    quietMode: true,
    runMode: 'build',
    source: 'script',
  });
  // Errors are reported once, by report.ts and in the words of the content check.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
  await rm(PREVIOUS, { recursive: true, force: true });
  await rename(published, PREVIOUS).catch(ignoreMissing);
  await rename(STAGING, published);
  await rm(PREVIOUS, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
