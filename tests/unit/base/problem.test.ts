import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ContentError,
  formatProblems,
  type Problem,
  sortProblems,
} from '../../../lib/base/problem.ts';

const problem = (file: string, line?: number): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  message: 'Etwas fehlt.',
  fix: 'Ergänzen Sie es.',
});

test('problems are sorted by file and line, those of a whole file first', () => {
  const sorted = sortProblems([
    problem('src/de/b.md', 2),
    problem('src/de/a.md', 10),
    problem('src/de/b.md'),
    problem('src/de/a.md', 9),
  ]);
  assert.deepEqual(
    sorted.map(({ file, line }) => [file, line]),
    [
      ['src/de/a.md', 9],
      ['src/de/a.md', 10],
      ['src/de/b.md', undefined],
      ['src/de/b.md', 2],
    ],
  );
});

test('problems of one line stay in the order in which they were found', () => {
  const found = ['b', 'a'].map((message) => ({ ...problem('x.md', 1), message }));
  assert.deepEqual(sortProblems(found), found);
});

test('the report of one problem', () => {
  assert.equal(
    formatProblems([problem('src/de/a.md', 3)]),
    `Ein Problem im Inhalt. Die Seite wurde nicht neu gebaut, die letzte gute Fassung bleibt bestehen.

src/de/a.md:3: Etwas fehlt.
    So geht es: Ergänzen Sie es.`,
  );
});

test('the report of several problems lists all of them in order', () => {
  assert.equal(
    formatProblems([problem('src/de/b.md'), problem('src/de/a.md', 3)]),
    `2 Probleme im Inhalt. Die Seite wurde nicht neu gebaut, die letzte gute Fassung bleibt bestehen.

src/de/a.md:3: Etwas fehlt.
    So geht es: Ergänzen Sie es.

src/de/b.md: Etwas fehlt.
    So geht es: Ergänzen Sie es.`,
  );
});

test('the error carries the report and the problems', () => {
  const problems = [problem('src/de/a.md', 3)];
  const error = new ContentError(problems);
  assert.equal(error.name, 'ContentError');
  assert.equal(error.message, formatProblems(problems));
  assert.deepEqual(error.problems, problems);
});
