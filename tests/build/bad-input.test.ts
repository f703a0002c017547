import assert from 'node:assert/strict';
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { buildHere, runBuild } from '../support/build.ts';
import { addPicture, photo } from '../support/photos.ts';
import { copyFixture, editPage, fingerprint } from '../support/project.ts';
import { litter, runTool } from '../support/whole.ts';

const folder = await copyFixture('bad-input');
const inProject = (...names: string[]) => path.join(folder, ...names);
const ENV = { WEATHER_URL: 'http://127.0.0.1:9' };
const build = () => runBuild(folder, ENV);

test('a photo with another name is not encoded again', async () => {
  await writeFile(inProject('src/static/~$plan.pdf'), 'left behind by a program');
  await buildHere(folder, ENV);
  await assert.rejects(stat(inProject('_site/~$plan.pdf')), { code: 'ENOENT' });
  // What the editor needs names the photos.
  const withoutEditor = async () => {
    await rm(inProject('_site/redaktion'), { recursive: true });
    return fingerprint(folder);
  };
  const good = await withoutEditor();
  const cache = inProject('.cache/images');
  const times = async () => {
    const names = ['.', ...(await readdir(cache, { recursive: true }))];
    return Promise.all(
      names.map(async (name) => [name, (await stat(path.join(cache, name))).ctimeMs]),
    );
  };
  const before = await times();
  assert.ok(before.length > 3 * 4);
  await rename(inProject('src/bilder/hochkant.jpg'), inProject('src/bilder/neu.jpg'));
  await editPage(folder, 'angebot.md', 'hochkant.jpg', 'neu.jpg');
  await buildHere(folder, ENV);
  assert.deepEqual(await times(), before);
  assert.equal(await withoutEditor(), good);
});

for (const [what, place, words] of [
  ['a cache that is a file', '.cache', /^\.cache: Hier muss ein Ordner sein, doch es ist keiner\./],
  ['a site that is a file', '_site', /^„_site“ ist kein Ordner\. Die Website wurde nicht gebaut\./],
] as const) {
  test(`${what} ends the build with the cause and the remedy, and stays`, async () => {
    await rename(inProject(place), inProject('beiseite'));
    await writeFile(inProject(place), 'Das ist Text.');
    const { code, output } = await build();
    assert.equal(code, 1, output);
    assert.match(output, words);
    assert.match(output, /\n {4}So geht es: /);
    assert.doesNotMatch(output, /^ {4}at /m);
    assert.equal(await readFile(inProject(place), 'utf8'), 'Das ist Text.');
    await rm(inProject(place));
    await rename(inProject('beiseite'), inProject(place));
  });
}

test('a disk that is full in the middle of a build is named once, and leaves _site as it was', async () => {
  const good = await fingerprint(folder);
  const { code, output } = await runTool(folder, 'build', { FAIL_CODE: 'ENOSPC', FAIL_AT: '60' });
  assert.equal(code, 1, output);
  assert.equal(output.match(/Auf dem Datenträger ist kein Platz mehr\./g)?.length, 1, output);
  assert.equal(await fingerprint(folder), good);
  assert.deepEqual(await litter(folder), []);
});

test('a build with bad content lists every problem of every file and leaves _site as it was', async () => {
  await mkdir(inProject('_site'), { recursive: true });
  await writeFile(inProject('_site/index.html'), 'The last good site');
  const good = await fingerprint(folder);

  await editPage(folder, 'kontakt.md', 'title: Kontakt', 'titel: Kontakt');
  await editPage(folder, 'impressum.md', 'layout: page', 'layout: seite');
  await editPage(folder, 'hilfe.md', '{{hilfe.feuerwehr}}', '{{hilfe.feuerwer}}');
  await addPicture(folder, 'neu.jpg', (await photo(900, 600).toBuffer()).subarray(0, 900));
  await appendFile(
    inProject('src/de/chronik.md'),
    '\n[Weg](gibt-es-nicht.md) und [Stelle](helfen.md#gibt-es-nicht)\n\n![](bilder/fehlt.jpg)\n',
  );
  await writeFile(inProject('src/bilder/b.njk'), '{{ process.env.SECRET }}');
  await symlink('/proc/self/environ', inProject('src/static/x'));
  const { code, output } = await build();

  assert.equal(code, 1);
  assert.match(output, /^10 Probleme im Inhalt\./);
  for (const place of [
    'src/bilder/b.njk: Diese Art von Datei ist hier nicht vorgesehen.',
    'src/static/x: Dies ist eine Verknüpfung auf eine andere Datei.',
    'src/de/impressum.md:2: Der Wert im Feld „layout“ passt nicht.',
    'src/de/kontakt.md:3: Das Feld „titel“ ist unbekannt. Das betrifft auch ',
    ' andere Stellen.\n    So geht es: Meinten Sie „title“?',
    'Der Verweis {{hilfe.feuerwer}} ist unbekannt.\n    So geht es: Meinten Sie „hilfe.feuerwehr“?',
    'Die Seite „gibt-es-nicht.md“ gibt es nicht, oder sie ist ein Entwurf.',
    'Der Link „/helfen/#gibt-es-nicht“ führt zu einer Stelle, die es auf der Seite nicht gibt.',
    'Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht.',
    'Die Datei „src/bilder/neu.jpg“ ist kein Bild, das gelesen werden kann.',
    'Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  ]) {
    assert.ok(output.includes(place), `missing: ${place}\n${output}`);
  }
  assert.equal(await fingerprint(folder), good);
});
