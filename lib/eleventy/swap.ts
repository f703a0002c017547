import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { locked } from '../base/lock.ts';
import { checkPlace, nextOf, restore, swapIn } from '../base/site-folder.ts';
import { printResult } from '../base/terminal.ts';

/**
 * Builds the site. The published folder changes only when the new site is complete: a failed or killed build leaves
 * the last good one as it was. Builds in one checkout wait for each other.
 *
 * @param published the folder to replace.
 * @throws StartError where something else than a folder is in its place.
 */
export function build(published: string): Promise<void> {
  return locked('build', () => replaceSite(published), sayWaiting);
}

async function replaceSite(published: string): Promise<void> {
  await checkPlace(published);
  await mkdir(path.dirname(published), { recursive: true });
  await restore(published);
  const next = nextOf(published);
  try {
    await writeSite(next);
    await swapIn(published);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

function sayWaiting(): void {
  printResult('In diesem Ordner läuft schon ein anderer Build. Dieser wartet, bis er fertig ist.');
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
