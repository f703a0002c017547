import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, formatProblems, type Problem } from '../../../lib/base/problem.ts';

const problem = (message: string, file: string, line?: number): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  message,
  fix: 'Ergänzen Sie es.',
});

test('the report lists problems by file and line, those of a whole file and those found first before', () => {
  const problems = [
    problem('E', 'src/de/b.md', 2),
    problem('C', 'src/de/a.md', 10),
    problem('F', 'src/de/b.md', 2),
    problem('D', 'src/de/b.md'),
    problem('B', 'src/de/a.md', 9),
  ];
  assert.equal(
    formatProblems(problems),
    `5 Probleme im Inhalt. Die Seite wurde nicht neu gebaut, die letzte gute Fassung bleibt bestehen.

${['a.md:9: B', 'a.md:10: C', 'b.md: D', 'b.md:2: E', 'b.md:2: F']
  .map((line) => `src/de/${line}\n    So geht es: Ergänzen Sie es.`)
  .join('\n\n')}`,
  );
  const error = new ContentError(problems);
  assert.deepEqual(
    [error.name, error.message, error.problems],
    ['ContentError', formatProblems(problems), problems],
  );
});

test('a mistake that a file has again is one problem, which names the lines', () => {
  const report = formatProblems([
    problem('A', 'a.md', 9),
    problem('A', 'b.md', 1),
    problem('A', 'a.md', 4),
    problem('B', 'a.md', 4),
    problem('A', 'a.md', 9),
  ]);
  assert.match(report, /^3 Probleme /);
  assert.deepEqual(report.match(/^\S+: .*/gm), [
    'a.md:4: A Ebenso in Zeile 9.',
    'a.md:4: B',
    'b.md:1: A',
  ]);
});

test('the report of one problem', () => {
  assert.match(
    formatProblems([problem('B', 'a.md', 9)]),
    /^Ein Problem im Inhalt\. .*\n\na\.md:9: B/,
  );
});
