import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE, REDIRECTS_FILE } from './rules.ts';

/** A file of the publish folder, and the address at which it is to be asked for. */
export interface Found {
  /** Path of the file on disk. */
  readonly file: string;
  /** Whether the address has a slash too few or too many: `add` and `remove` ask for a redirect. */
  readonly slash: 'keep' | 'add' | 'remove';
}

const HIDDEN = [`/${HEADERS_FILE}`, `/${REDIRECTS_FILE}`];

/**
 * Finds the file for a path as Netlify's "pretty URLs" do. Nothing is remembered between calls, so
 * that a build may swap the folder at any time.
 *
 * | published         | `/x`        | `/x/`      | `/x.html` | `/x/index.html` |
 * |-------------------|-------------|------------|-----------|-----------------|
 * | `x/index.html`    | 301 `/x/`   | 200        | -         | 200             |
 * | `x.html`          | 200         | 301 `/x`   | 200       | -               |
 * | both              | 200 x.html  | 301 `/x`   | 200       | 200             |
 *
 * Source: measurements of Netlify at https://github.com/slorber/trailing-slash-guide.
 *
 * @param publishDir publish folder; need not exist.
 * @param path decoded path of an address (see `parseAddress`).
 * @returns the file, or undefined if none is published for the path.
 */
export async function findFile(publishDir: string, path: string): Promise<Found | undefined> {
  if (HIDDEN.includes(path)) return undefined;
  const at = (relative: string) => join(publishDir, relative);
  const directory = path.endsWith('/');
  const name = directory ? path.slice(0, -1) : path;
  const candidates: Found[] = [
    ...(directory ? [] : [{ file: at(path), slash: 'keep' } as const]),
    ...(name === ''
      ? []
      : [{ file: at(`${name}.html`), slash: directory ? 'remove' : 'keep' } as const]),
    { file: at(`${name}/index.html`), slash: directory ? 'keep' : 'add' },
  ];
  for (const candidate of candidates) {
    if (await isFile(candidate.file)) return candidate;
  }
  return undefined;
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    // Absent, below a file, or a name too long for the file system: none of them is published.
    return false;
  }
}
