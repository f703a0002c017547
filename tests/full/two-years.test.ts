import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import uiTexts from '../../_data/uiTexts.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { readEnv } from '../../lib/base/env.ts';
import { filesBelow } from '../../lib/base/folder.ts';
import { formatProblems } from '../../lib/base/problem.ts';
import { type State, stateOf } from '../../lib/facts/life.ts';
import { type Entries, readEntries } from '../../lib/files/entries/read.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { FILES } from '../../lib/publish/files.ts';
import { lifeHints } from '../../lib/site/check-life.ts';
import { loadSite } from '../../lib/site/load.ts';
import { NEEDED } from '../../lib/site/project.ts';
import { buildHere } from '../support/build.ts';
import { copyFewLanguages } from '../support/project.ts';

/*
 * The content as it is, on every day of the two years from today: no day stops a build. It knows nothing of what editors
 * wrote.
 */
const ROOT = await copyFewLanguages('two-years');
const NOW = readEnv({}).now;
const DAYS = Array.from({ length: 730 }, (_, index) => NOW.plus({ days: index }).toISODate());
const first = await readEntries(filesOnDisk(ROOT), NOW.toISODate());

/** The states that may follow a state, as long as nobody edits. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  true: ['true', 'check', 'over'],
  check: ['check', 'over'],
  unconfirmed: ['unconfirmed', 'over'],
  over: ['over'],
};

test('every entry goes from true to check to over, day by day, and never back', () => {
  assert.ok(first.all.length > 0);
  for (const { name, life } of first.all) {
    const states = DAYS.map((day) => stateOf(life, day));
    for (const [index, state] of states.slice(1).entries()) {
      const before = states[index] ?? assert.fail(name);
      assert.ok(NEXT[before].includes(state), `${name} ${DAYS[index + 1]} ${before} ${state}`);
    }
  }
});

test('on every day on which something changes the check finds nothing, and the site is built', async () => {
  const texts = await Promise.all(
    (await filesBelow(path.join(ROOT, 'src/de'))).map((name) =>
      readFile(path.join(ROOT, 'src/de', name), 'utf8'),
    ),
  );
  const written = texts.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:<!--\s*(?:bis|ab)|^(?:publish|expires|start|end):)\s+(\d{4}-\d\d-\d\d)/gm,
      ),
    ].map(([, day]) => day ?? ''),
  );
  const days = DAYS.filter((day, index) => {
    const before = DAYS[index - 1];
    return !before || factsOn(day, written) !== factsOn(before, written);
  });
  const copied = await readdir(path.join(ROOT, 'src/static'), { recursive: true });
  const options = {
    ...{ source: filesOnDisk(ROOT), drafts: false, uiTexts, needed: NEEDED },
    pictures: await preparePictures(path.join(ROOT, 'src/bilder')),
    files: new Set([...copied.map((file) => `/${file}`), ...Object.values(FILES)]),
  };
  assert.ok(days.length > 1);
  for (const today of days) {
    const entries: Entries = await readEntries(filesOnDisk(ROOT), today);
    const { facts, citations } = entries;
    const { site, problems } = await loadSite({ ...options, today, facts, citations });
    const all = [...entries.problems, ...problems];
    assert.equal(all.length > 0 ? formatProblems(all) : '', '', today);
    for (const { message } of lifeHints(site, entries, uiTexts.de.facts)) assert.ok(message);
    await buildHere(ROOT, { SITE_NOW: `${today}T12:00:00Z`, WEATHER_URL: 'http://127.0.0.1:9' });
    const start = await readFile(path.join(ROOT, '_site/index.html'), 'utf8');
    assert.ok(start.includes(`datetime="${today}"`), today);
  }
});

/** All that depends on a day: the state of every entry, which of its values holds, and which days in texts have come. */
function factsOn(day: string, written: readonly string[]): string {
  const entries = first.all.map(({ life }) => [stateOf(life, day), countCome(life.changes, day)]);
  // A text stands on its last day and is gone on the next.
  const past = written.filter((one) => one < day).length;
  return JSON.stringify([entries, countCome(written, day), past]);
}

function countCome(days: readonly string[], day: string): number {
  return days.filter((one) => one <= day).length;
}
