import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commentText } from '../../../lib/base/comment.ts';
import type { Problem } from '../../../lib/base/problem.ts';

const problem = (line: number | undefined, message: string): Problem => ({
  file: 'src/de/kontakt.md',
  ...(line === undefined ? {} : { line }),
  message,
  fix: 'Löschen Sie die Zeile.',
});

test('the comment says what is wrong, where, and how to mend it', () => {
  const problems = [problem(7, 'B.'), problem(3, 'A.'), problem(9, 'A.'), problem(undefined, 'C.')];
  assert.equal(
    commentText(problems),
    `**Die Prüfung hat 3 Probleme im Inhalt gefunden.** Die Website bleibt bis dahin, wie sie ist.

- \`src/de/kontakt.md\`: \`C.\`
  So geht es: \`Löschen Sie die Zeile.\`
- \`src/de/kontakt.md:3\`: \`A. Ebenso in Zeile 9.\`
  So geht es: \`Löschen Sie die Zeile.\`
- \`src/de/kontakt.md:7\`: \`B.\`
  So geht es: \`Löschen Sie die Zeile.\`

Beheben Sie alles in diesem Pull Request. Die Prüfung läuft dann von selbst noch einmal, und dieser Kommentar sagt, was noch übrig ist. Mehr steht in \`docs/redaktion.md\`.`,
  );
  assert.match(
    commentText([problem(1, 'A.')]),
    /^\*\*Die Prüfung hat ein Problem im Inhalt gefunden\.\*\* /,
  );
});

test('it thanks where nothing is wrong', () => {
  assert.equal(
    commentText([]),
    '**Danke!** Die Prüfung hat im Inhalt nichts gefunden, was Sie ändern müssen.',
  );
});

test('a long list ends with how many more there are', () => {
  const problems = Array.from({ length: 500 }, (_, at) =>
    problem(at + 1, `${'x'.repeat(500)}${at}`),
  );
  const text = commentText(problems);
  assert.ok(text.length < 31_000);
  const [, left] =
    /- … und (\d+) weitere\. Sie stehen im Protokoll der Prüfung, hinter „Details“\.\n/.exec(
      text,
    ) ?? [];
  assert.equal(Number(left) + (text.match(/^- `src/gm) ?? []).length, 500);
});

test('no text of an editor leaves its code: no link, picture or name acts', () => {
  const evil = fc
    .array(
      fc.constantFrom(
        '`',
        '``',
        '\n',
        '\r',
        '@stadt',
        '](https://a.de)',
        '![',
        '<img>',
        '-->',
        ' ',
        '\u202e',
        'x',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(evil, evil, (message, fix) => {
      const lines = commentText([{ file: 'src/de/a.md', message, fix }]).split('\n');
      assert.equal(lines.length, 6);
      for (const [line, start] of [
        [lines[2] ?? '', '- `src/de/a.md`: '],
        [lines[3] ?? '', '  So geht es: '],
      ] as const) {
        assert.ok(line.startsWith(start));
        const [, fence = '', inside = ''] = /^(`+)(.*?)\1$/.exec(line.slice(start.length)) ?? [];
        assert.ok(fence && ![...inside.matchAll(/`+/g)].some(([run]) => run === fence), line);
      }
    }),
  );
});
