import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import uiTexts from '../../_data/uiTexts.ts';
import { formatProblems } from '../../lib/base/problem.ts';
import { readEntries } from '../../lib/files/entries/read.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { FILES } from '../../lib/publish/files.ts';
import { checkLiteralFacts } from '../../lib/site/check-facts.ts';
import { type ContentOptions, loadSite } from '../../lib/site/load.ts';
import { NEEDED } from '../../lib/site/project.ts';
import { editedPage, entriesOf, otherEntry, withOtherAnchors } from '../support/edits.ts';
import { copyProject } from '../support/project.ts';

/*
 * Whatever an editor changes, the site can be published. Two tests together show it for each page and each value by
 * itself: here each goes through the content check alone, one after the other, for pages and values could only disturb
 * each other there (links to a heading, teasers, translations, references). What follows the check, layouts and the live
 * suite, looks at one page at a time, and at a value in its own place: there one build with all words changed and one
 * with all values changed ("words" and "values" in tests/playwright.config.ts) meet every place that a single edit would.
 */

let folder: string;
let options: Pick<ContentOptions, 'pictures' | 'files'>;
let pages: string[];

before(async () => {
  folder = await copyProject('edits');
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
  const { facts, citations, problems: wrong } = await readEntries(folder, TODAY);
  const { site, problems: found } = await loadSite({
    ...options,
    ...{ root: folder, drafts: true, needed: NEEDED },
    ...{ facts, citations, uiTexts },
  });
  const written = checkLiteralFacts(site.files.originals, facts);
  const all = [...wrong, ...found, ...written];
  return all.length > 0 ? formatProblems(all) : '';
}

test('other words on a page, one page after the other, are no problem', async () => {
  assert.equal(await problems(), '');
  const german = pages.filter((file) => file.startsWith(`de${path.sep}`));
  assert.ok(german.length > 3);
  for (const file of german) {
    const page = path.basename(file, '.md');
    const before = new Map<string, string>();
    // Whoever changes a heading changes the links that lead to it.
    for (const name of pages) {
      const whole = path.join(folder, 'src', name);
      const text = await readFile(whole, 'utf8');
      const edited = withOtherAnchors(name === file ? editedPage(text) : text, page);
      if (edited === text) continue;
      before.set(whole, text);
      await writeFile(whole, edited);
    }
    assert.ok(before.size > 0, file);
    assert.equal(await problems(), '', file);
    for (const [whole, text] of before) await writeFile(whole, text);
  }
});

test('another value, one after the other, is no problem', async () => {
  // Texts of all languages name values alike, and the check compares the names; German alone takes a fifth of the time.
  for (const name of await readdir(path.join(folder, 'src'))) {
    if (/^(\w\w|leicht)$/.test(name) && name !== 'de')
      await rm(path.join(folder, 'src', name), { recursive: true });
  }
  const angaben = path.join(folder, 'src/angaben');
  for (const name of await readdir(angaben)) {
    const file = path.join(angaben, name);
    const [head, ...entries] = entriesOf(await readFile(file, 'utf8'));
    for (const [index, entry] of entries.entries()) {
      const other = otherEntry(entry);
      assert.notEqual(other, entry, `${name}: ${entry}`);
      await writeFile(file, [head, ...entries.with(index, other)].join(''));
      assert.equal(await problems(), '', `${name}: ${other}`);
    }
    await writeFile(file, [head, ...entries].join(''));
  }
});
