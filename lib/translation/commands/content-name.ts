import path from 'node:path';

/**
 * Normalizes the path of a content file to the one below `src`: `ar/kontakt.md`.
 *
 * @param given path as an editor types it: from `src` or the project's root, absolute, with `./` or backslashes.
 */
export function contentName(root: string, given: string): string {
  const slashes = (name: string) => name.replaceAll('\\', '/');
  const below = path.isAbsolute(given) ? path.relative(path.resolve(root), given) : given;
  return path.posix.normalize(slashes(below)).replace(/^src\//, '');
}
