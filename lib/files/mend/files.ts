import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { alsoIn } from '../../base/also-in.ts';
import { filesBelow } from '../../base/folder.ts';
import { isGerman, LANGUAGES } from '../../base/languages.ts';
import { type Problem, placeOf, sortProblems } from '../../base/problem.ts';
import { readLimited } from '../../base/read-file.ts';
import { replaceFile } from '../../base/replace-file.ts';
import { visible } from '../../base/terminal.ts';
import { ENTRIES_FOLDER } from '../entries/entry-file.ts';
import { isLeftover } from '../leftovers.ts';
import { PAGE_LIMIT } from '../stray.ts';
import { type Kind, mendText } from './mends.ts';

/**
 * Mends all pages and files of entries. A file in which there is nothing to mend is not written.
 *
 * @param root the project's root.
 * @yields what was mended, in German, one line each: `src/de/kontakt.md:3: …`.
 * @throws Error of the file system; the file is as it was.
 */
export async function* mendFiles(root: string): AsyncGenerator<string> {
  for (const name of await filesBelow(path.join(root, 'src'))) {
    const file = `src/${name}`;
    const kind = kindOf(file);
    const bytes = kind && (await readLimited(path.join(root, file), PAGE_LIMIT));
    if (!bytes || !isUtf8(bytes)) continue;
    const before = bytes.toString('utf8');
    const { text, mended } = mendText(before, kind);
    if (text === before) continue;
    await replaceFile(root, file, text);
    const found = mended.map(({ message, lines }): Problem => {
      const [line, ...others] = lines;
      const place = line === undefined ? {} : { line };
      return { file, ...place, message: message + alsoIn(others), fix: '' };
    });
    for (const one of sortProblems(found)) yield visible(`${placeOf(one)}: ${one.message}`);
  }
}

function kindOf(file: string): Kind | null {
  if (isLeftover(path.posix.basename(file))) return null;
  const language = LANGUAGES.find(({ code }) => file.startsWith(`src/${code}/`));
  const isPage = /\.md$/i.test(file);
  if (!isPage && !(file.startsWith(`${ENTRIES_FOLDER}/`) && file.endsWith('.yaml'))) return null;
  return {
    isPage,
    isRightToLeft: language?.dir === 'rtl',
    isGerman: language !== undefined && isGerman(language),
  };
}
