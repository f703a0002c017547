import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';

/**
 * Builds the site. The published folder changes only when the new site is complete: a failed build leaves
 * the last good one as it was.
 *
 * @param published the folder to replace.
 */
export async function build(published: string): Promise<void> {
  await mkdir('.cache', { recursive: true });
  // A folder of its own, so that two builds in one checkout do not meet.
  const work = await mkdtemp('.cache/build-');
  const [next, before] = [path.join(work, 'next'), path.join(work, 'before')];
  try {
    await writeSite(next);
    await mkdir(path.dirname(published), { recursive: true });
    await rename(published, before).catch(ignoreMissing);
    await rename(next, published).catch(async (error: unknown) => {
      await rename(before, published).catch(ignoreMissing);
      throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeSite(output: string): Promise<void> {
  const eleventy = new Eleventy('src/generated', output, {
    configPath: '.eleventy.ts',
    quietMode: true,
    runMode: 'build',
    source: 'script',
  });
  // Errors are reported once, by report.ts and in the words of the content check.
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
