/** Folder of fingerprinted files in the published site. */
export const ASSETS_URL = '/assets/';

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
