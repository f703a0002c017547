/** Editors may write the path as their preview needs it; the folder is always `src/bilder`. */
const FOLDER = /^(?:\.\.\/|\/)?bilder\//;

/**
 * The file name behind `rathaus.jpg`, `bilder/rathaus.jpg`, `/bilder/rathaus.jpg` or `../bilder/rathaus.jpg`,
 * with umlauts in Unicode's composed form: some systems write files with the decomposed one.
 */
export function pictureName(path: string): string {
  return path.replace(FOLDER, '').normalize();
}
