/** Folder of fingerprinted files in the published site. */
export const ASSETS_URL = '/assets/';
