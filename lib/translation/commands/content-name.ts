import path from 'node:path';

/**
 * The name of a content file below `src`, as the commands know it: `ar/kontakt.md`.
 *
 * @param given as an editor types or pastes it: from `src` or from the project's root, with `./`, with
 *   backslashes, or as a whole path.
 */
export function contentName(root: string, given: string): string {
  const slashes = (name: string) => name.replaceAll('\\', '/');
  const below = path.isAbsolute(given) ? path.relative(path.resolve(root), given) : given;
  return path.posix.normalize(slashes(below)).replace(/^src\//, '');
}
