import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { formatProblems } from '../../../lib/base/problem.ts';
import { printable } from '../../../lib/base/terminal.ts';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { checkKinds } from '../../../lib/files/kinds.ts';
import { parseFrontMatter } from '../../../lib/files/schema.ts';
import { parseTranslationFields } from '../../../lib/files/translation-schema.ts';
import { findRecords } from '../../../lib/translation/records.ts';
import { anyText, holds, SEED } from '../../support/any-text.ts';
import { folderOf, page } from '../../support/content.ts';

/** Everything that a terminal obeys, that nobody sees, or that a workflow takes for a command. */
const ACTS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s*::|##\[/mu;

const QUOTED = ['title', 'navTitle', 'description', 'teaser', 'updated', 'menu', 'layout'];

test('whatever stands in a field: it is refused in one line of print, or comes through as it was', () => {
  const field = fc.constantFrom(...QUOTED, 'reviewer', 'heroAlt');
  let accepted = 0;
  holds(fc.tuple(field, anyText, anyText), ([name, text, key]) => {
    for (const value of [text, JSON.stringify(text), `${text}\n${key}: ${text}`]) {
      const raw = splitFrontMatter('src/de/a.md', page('', { [name]: value }));
      for (const parse of [parseFrontMatter, parseTranslationFields]) {
        const found = Array.isArray(raw) ? raw : parse(raw);
        if (Array.isArray(found)) {
          assert.doesNotMatch(formatProblems(found), ACTS);
        } else if (value.startsWith('"')) {
          accepted += 1;
          assert.equal(Object(found)[name], text.trim());
        }
      }
    }
  });
  assert.ok(accepted > 0);
});

test('whatever stands in a record of a German section: it is refused in one line of print', async (t) => {
  const texts = fc.sample(anyText, { numRuns: 100, seed: SEED });
  const files = texts.flatMap((text, index) => {
    const record = { hash: 'm0123abcd', heading: text, level: 2, text };
    const records = [[record], [{ ...record, hash: text }], text];
    return records.map((one, kind) => [`translations/${kind}-${index}.json`, JSON.stringify(one)]);
  });
  const { records, unreadable } = await findRecords(
    filesOnDisk(await folderOf(t, Object.fromEntries(files))),
  );
  assert.deepEqual([records.size, unreadable.size], [0, files.length]);
  assert.doesNotMatch(formatProblems([...unreadable.values()].flat()), ACTS);
});

test('whatever a static file is called: it is named in print, or its name has only visible signs', async (t) => {
  const names = fc.sample(anyText, { numRuns: 200, seed: SEED }).map((text) => `${text}.pdf`);
  const fit = names.filter((name) => !/[/\0]/.test(name) && Buffer.byteLength(name) < 250);
  const root = await folderOf(t, {});
  await mkdir(path.join(root, 'src/static'), { recursive: true });
  for (const name of fit) await writeFile(path.join(root, 'src/static', name), '');
  const problems = await checkKinds(filesOnDisk(root));
  assert.doesNotMatch(formatProblems(problems), ACTS);
  const named = new Set(problems.map(({ file }) => file));
  const published = fit.filter((name) => !named.has(`src/static/${name}`) && !name.startsWith('.'));
  assert.ok(published.length > 20 && named.size > 20);
  for (const name of published) assert.doesNotMatch(name, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\<>":|?*]/u);
});

test('whatever a message quotes: nothing of it acts in a terminal or a log', () => {
  holds(fc.tuple(anyText, anyText), ([one, other]) => {
    const problems = [{ file: one, message: other, fix: one }];
    for (const text of [printable(`${one}\n${other}`), formatProblems(problems)])
      assert.doesNotMatch(text, ACTS);
  });
});
