/** Path prefixes that editors may write for their preview; the folder is always `src/bilder`. */
const FOLDER = /^(?:\.\.\/|\/)?bilder\//;

/** Stands for the name of a picture whose address holds the picture itself (RFC 2397). */
export const EMBEDDED = 'data:';

/**
 * The file name in `rathaus.jpg`, `bilder/rathaus.jpg`, `/bilder/rathaus.jpg` or `../bilder/rathaus.jpg`. Umlauts
 * are composed (Unicode NFC), because some file systems decompose them.
 */
export function pictureName(path: string): string {
  if (path.slice(0, EMBEDDED.length).toLowerCase() === EMBEDDED) return EMBEDDED;
  return path.replace(FOLDER, '').normalize();
}
