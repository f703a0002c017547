import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import uiTexts from '../../_data/uiTexts.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { formatProblems } from '../../lib/base/problem.ts';
import { readEntries } from '../../lib/files/entries/read.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { FILES } from '../../lib/publish/files.ts';
import { checkLiteralFacts } from '../../lib/site/check-facts.ts';
import { type ContentOptions, loadSite } from '../../lib/site/load.ts';
import { NEEDED } from '../../lib/site/project.ts';
import {
  editedPage,
  editRounds,
  entriesOf,
  otherEntry,
  withOtherAnchors,
} from '../support/edits.ts';
import { copyFewLanguages } from '../support/project.ts';

/*
 * Whatever an editor changes, the site can be published. Two tests together show it for each page and each value by
 * itself: here they go through the content check in rounds, of any two each without the other, for pages and values could only
 * disturb each other there (links to a heading, teasers, translations, references). What follows the check, layouts and the live
 * suite, looks at one page at a time, and at a value in its own place: there one build with all
 * words and values changed (tests/full/browser.test.ts) meets every place that a single edit would.
 */

let folder: string;
let options: Pick<ContentOptions, 'pictures' | 'files'>;
let pages: string[];

before(async () => {
  folder = await copyFewLanguages('edits');
  const copied = await readdir(path.join(folder, 'src/static'), { recursive: true });
  options = {
    pictures: await preparePictures(path.join(folder, 'src/bilder')),
    files: new Set([...copied.map((file) => `/${file}`), ...Object.values(FILES)]),
  };
  pages = (await readdir(path.join(folder, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.md'),
  );
});

const TODAY = '2026-11-29';

/** What the content check finds, drafts included. */
async function problems(): Promise<string> {
  const { facts, citations, problems: wrong } = await readEntries(filesOnDisk(folder), TODAY);
  const { site, problems: found } = await loadSite({
    ...options,
    ...{ source: filesOnDisk(folder), drafts: true, today: TODAY, needed: NEEDED },
    ...{ facts, citations, uiTexts },
  });
  const written = checkLiteralFacts(site.files.originals, facts);
  const all = [...wrong, ...found, ...written];
  return all.length > 0 ? formatProblems(all) : '';
}

test('of any two edits each is in a round without the other', () => {
  for (const [one, other] of [
    [0, 1],
    [5, 4],
    [2, 6],
    [6, 2],
  ] as const)
    assert.ok(
      editRounds(7).some((round) => round[one] && !round[other]),
      `${one} ${other}`,
    );
});

test('other words on any page are no problem', async () => {
  assert.equal(await problems(), '');
  const german = pages.filter((file) => file.startsWith(`de${path.sep}`));
  assert.ok(german.length > 3);
  const texts = new Map<string, string>();
  for (const name of pages) texts.set(name, await readFile(path.join(folder, 'src', name), 'utf8'));
  for (const round of editRounds(german.length)) {
    const changed = new Set(german.filter((_, index) => round[index]));
    const names = new Set([...changed].map((file) => path.basename(file, '.md')));
    for (const [name, text] of texts) {
      // Whoever changes a heading changes the links that lead to it.
      const edited = withOtherAnchors(changed.has(name) ? editedPage(text) : text, (page) =>
        names.has(page),
      );
      assert.ok(edited !== text || !changed.has(name), name);
      await writeFile(path.join(folder, 'src', name), edited);
    }
    assert.equal(await problems(), '', [...changed].join());
  }
  for (const [name, text] of texts) await writeFile(path.join(folder, 'src', name), text);
});

test('another value of any entry is no problem', async () => {
  const angaben = path.join(folder, 'src/angaben');
  const files = await Promise.all(
    (await readdir(angaben)).map(async (name) => {
      const [head = '', ...entries] = entriesOf(await readFile(path.join(angaben, name), 'utf8'));
      return { name, head, entries };
    }),
  );
  const all = files.flatMap(({ name, entries }) => entries.map((entry) => ({ name, entry })));
  // A few hold words with a meaning alone.
  const changed = all.filter(({ entry }) => otherEntry(entry) !== entry);
  assert.ok(changed.length > all.length * 0.9);
  for (const round of editRounds(all.length)) {
    let index = 0;
    for (const { name, head, entries } of files) {
      const edited = entries.map((entry) => (round[index++] ? otherEntry(entry) : entry));
      await writeFile(path.join(angaben, name), [head, ...edited].join(''));
    }
    assert.equal(await problems(), '');
  }
});
