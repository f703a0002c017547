/** Folder of fingerprinted files in the published site. */
export const ASSETS_URL = '/assets/';

/** Its name. */
export const ASSETS_NAME = 'assets';

/** The last part of a path with forward slashes. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path with forward slashes without its last part; `.` where there is none. */
export function folderName(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}

/** The published site, by `npm run build`. */
export const PUBLISHED = '_site';

/** The site with its pseudo-languages, by `npm run build:pseudo`. */
export const PSEUDO = '.cache/pseudo';

/** Output of `npm start`, which serves the site with drafts. */
export const PREVIEW = '.cache/dev';

/** What commands keep: encoded pictures, the last weather reading, locks. */
export const CACHE = '.cache';

/** Half-written entries of the cache, for holders of the lock `cache`. */
export const CACHE_DRAFTS = '.cache/new';
