import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsIn } from './markdown.ts';

/** What is said of a mistake, with `…` for what it quotes, and the remedy. */
export type Said = readonly [message: string, fix: string];

/** The same in further lines of the file. */
export function again([message, fix]: Said, ...lines: number[]): Said {
  return [`${message} Ebenso in Zeile ${lines.join(', ')}.`, fix];
}

/** Tests of texts with one mistake: the text, the one line that is named, and what is said of it. */
export function toldOnce(kind: string, rows: readonly (readonly [string, number, Said])[]): void {
  describe(`${kind} is told once, with its line and remedy`, () => {
    for (const [body, line, [message, fix]] of rows) {
      test(JSON.stringify(body), () => {
        const said = problemsIn(body, 8).map((problem) => problem.split(/(?<=^\d+): | \| /));
        const withoutQuotes = (text: string) => text.replace(/„[^“]*“/g, '„…“');
        assert.deepEqual(
          said.map(([at, what = '', ...how]) => [Number(at), withoutQuotes(what), how.join(' | ')]),
          [[line + 7, message, fix]],
        );
      });
    }
  });
}
