/**
 * Names of files, as globs, that operating systems, editors and word processors leave behind; they are neither read nor
 * published nor watched.
 */
export const LEFTOVERS = [
  ...['.DS_Store', '.directory', '.gitkeep', 'Thumbs.db', 'desktop.ini', '._*'],
  ...['.#*', '.~lock.*', '~$*', '*~', '.*.sw[a-p]', '.*.kate-swp', '4913'],
];

const LEFTOVER = new RegExp(
  `^(?:${LEFTOVERS.map((glob) => glob.replace(/[.$]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`,
  'i',
);

/** Whether a file was left behind by a program, by its name without folders. */
export function isLeftover(name: string): boolean {
  return LEFTOVER.test(name);
}
