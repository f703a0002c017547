/** Path prefixes that editors may write for their preview; the folder is always `src/bilder`. */
const FOLDER = /^(?:\.\.\/|\/)?bilder\//;

/**
 * The file name in `rathaus.jpg`, `bilder/rathaus.jpg`, `/bilder/rathaus.jpg` or `../bilder/rathaus.jpg`. Umlauts
 * are composed (Unicode NFC), because some file systems decompose them.
 */
export function pictureName(path: string): string {
  return path.replace(FOLDER, '').normalize();
}
