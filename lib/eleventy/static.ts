import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isLeftover } from '../files/leftovers.ts';
import { readable } from '../markdown/markdown.ts';
import { STATIC_FOLDER } from '../site/project.ts';

/**
 * Takes the path of a static file below its folder; false for one that a program left behind, and for links and pipes:
 * reading a pipe would wait for ever.
 */
export function isPublished(file: string): boolean {
  if (isLeftover(path.basename(file))) return false;
  const found = lstatSync(path.join(STATIC_FOLDER, file), { throwIfNoEntry: false });
  return !found || found.isFile() || found.isDirectory();
}

/** Answers a request of the development server whose file is a link to another; it would follow that link. */
export function refuseLink({ url }: { url: URL }): { status: 404; body: string } | undefined {
  const file = path.join(STATIC_FOLDER, readable(url.pathname));
  try {
    return realpathSync(file) === path.resolve(realpathSync('.'), file)
      ? undefined
      : { status: 404, body: '' };
  } catch {
    // There is no such static file.
    return undefined;
  }
}
