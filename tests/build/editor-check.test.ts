import assert from 'node:assert/strict';
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import uiTexts from '../../_data/uiTexts.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow } from '../../lib/base/files.ts';
import { formatProblems } from '../../lib/base/problem.ts';
import { type Checker, checkerOf } from '../../lib/editor/check.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { GENERATED } from '../../lib/publish/generated.ts';
import { copyFixture, editPage } from '../support/project.ts';
import { SEED_NOW } from '../support/sites.ts';
import { runTool } from '../support/whole.ts';

let folder: string;
let checker: Checker;

async function texts(): Promise<Map<string, string>> {
  const disk = filesOnDisk(folder);
  const names = [...(await pathsBelow(disk, 'src')), ...(await pathsBelow(disk, 'translations'))];
  const found = names.filter((name) => /\.(?:md|yaml|json)$/.test(name));
  return new Map(
    await Promise.all(
      found.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}

describe('the check of the editor', () => {
  before(async () => {
    folder = await copyFixture('editor-check');
    const statics = await pathsBelow(filesOnDisk(folder), 'src/static');
    checker = checkerOf({
      ...{ uiTexts, statics, siteUrl: 'http://localhost:8080', today: SEED_NOW.slice(0, 10) },
      pictures: await preparePictures(path.join(folder, 'src/bilder')),
      generated: GENERATED,
    });
  });

  test('says what the check in a pull request says, to the letter', async () => {
    assert.deepEqual((await checker.whole(await texts())).problems, []);
    await editPage(folder, 'kontakt.md', 'title: Kontakt', 'titel: Kontakt');
    await editPage(folder, 'impressum.md', 'layout: page', 'layout: seite');
    await editPage(folder, 'hilfe.md', '{{hilfe.feuerwehr}}', '{{hilfe.feuerwer}}');
    await editPage(folder, 'chronik.md', 'updated: ', 'expires: morgen\nupdated: ');
    await appendFile(
      path.join(folder, 'src/de/angebot.md'),
      '\n[Weg](gibt-es-nicht.md) und [Stelle](helfen.md#gibt-es-nicht)\n\n![](bilder/fehlt.jpg)\n\n0631 365-2222\n\n• Punkt\n',
    );
    await appendFile(path.join(folder, 'src/angaben/orte.yaml'), '\nneu:\n  nam: Haus #3\n');
    const { code, output } = await runTool(folder, 'check-content', { SITE_NOW: SEED_NOW });
    assert.equal(code, 1, output);
    const { problems } = await checker.whole(await texts());
    assert.ok(problems.length > 8);
    const start = output.search(/^\d+ Probleme? im Inhalt/m);
    assert.equal(formatProblems(problems), output.slice(start).trimEnd());
  });

  test('finds the problems of one page again after an edit, and no others', async () => {
    const all = await texts();
    const file = 'src/de/angebot.md';
    const { problems } = await checker.whole(all);
    const own = problems.filter((one) => one.file === file);
    assert.deepEqual(await checker.page(all, file), own);
    const text = all.get(file) ?? '';
    all.set(file, text.replace('• Punkt', '- Punkt'));
    assert.equal((await checker.page(all, file)).length, own.length - 1);
    assert.deepEqual(await checker.page(all.set(file, text), file), own);
  });
});
