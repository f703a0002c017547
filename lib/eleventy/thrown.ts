import { SourceMap } from 'node:module';
import { brief } from '../base/brief.ts';
import { ContentError } from '../base/problem.ts';

/** Places in a stack: file, line and column. */
const FRAME = /[( ]([^() ]+):(\d+):(\d+)\)?$/gm;
const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)/;

/**
 * What code throws while it is loaded, in the words of a problem where a data file throws it: editors change UI texts
 * there.
 *
 * @param script a bundle with its source map.
 * @param file the bundle's path, as stacks name it.
 * @returns the error itself where other code throws it: its stack is wanted.
 */
export function thrownBy(error: unknown, script: string, file: string): unknown {
  const [, encoded] = INLINE_MAP.exec(script) ?? [];
  if (!(error instanceof Error) || encoded === undefined) return error;
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  for (const [, name, line, column] of (error.stack ?? '').matchAll(FRAME)) {
    if (name !== file) continue;
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) continue;
    if (!entry.originalSource.startsWith('_data/')) return error;
    return new ContentError([
      {
        file: entry.originalSource,
        line: entry.originalLine + 1,
        message: `Die Datei enthält hier etwas, das nicht gelesen werden kann (${brief(error.message)}).`,
        fix: 'Vergleichen Sie die Zeile mit den Zeilen darüber und darunter: Texte stehen zwischen Anführungszeichen.',
      },
    ]);
  }
  return error;
}
