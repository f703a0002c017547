import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runBuild } from '../support/build.ts';
import { copyProject, fingerprint, type ProjectCopy } from '../support/project.ts';
import { startWeatherSource, type WeatherSource } from '../support/weather-source.ts';

let project: ProjectCopy;
let source: WeatherSource;

before(async () => {
  [project, source] = await Promise.all([copyProject([]), startWeatherSource()]);
});

after(async () => {
  await Promise.all([project.remove(), source.close()]);
});

const build = () => runBuild(project.folder, { WEATHER_URL: source.url });
const content = (name: string) => path.join(project.folder, 'src/de', name);

async function edit(name: string, change: (text: string) => string): Promise<void> {
  await writeFile(content(name), change(await readFile(content(name), 'utf8')));
}

test('a build with bad content lists every problem of every file and leaves _site as it was', async () => {
  await mkdir(path.join(project.folder, '_site'));
  await writeFile(path.join(project.folder, '_site/index.html'), 'The last good site');
  const good = await fingerprint(project.folder);

  await edit('kontakt.md', (text) => text.replace('title: Kontakt', 'titel: Kontakt'));
  await edit('auftrag.md', (text) => text.replace('layout: page', 'layout: seite'));
  await edit('mitmachen.md', (text) => text.replace('{{ehrenamt-telefon}}', '{{ehrenamt-fon}}'));
  await appendFile(
    content('geschichte.md'),
    '\n[Weg](gibt-es-nicht.md) und [Stelle](mitmachen.md#gibt-es-nicht)\n\n![](bilder/fehlt.jpg)\n',
  );
  const { code, output } = await build();

  assert.equal(code, 1);
  assert.match(output, /^8 Probleme im Inhalt\./);
  for (const place of [
    'src/de/auftrag.md:2: Der Wert im Feld „layout“ passt nicht.',
    'src/de/kontakt.md:3: Das Feld „titel“ ist unbekannt.\n    So geht es: Meinten Sie „title“?',
    'src/de/kontakt.md:1: Das Feld „title“ fehlt.',
    'Der Verweis {{ehrenamt-fon}} ist unbekannt.\n    So geht es: Meinten Sie „ehrenamt-telefon“?',
    'Die Seite „gibt-es-nicht.md“ gibt es nicht, oder sie ist ein Entwurf.',
    'Der Link „/mitmachen/#gibt-es-nicht“ führt zu einer Stelle, die es auf der Seite nicht gibt.',
    'Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht.',
  ]) {
    assert.ok(output.includes(place), `missing: ${place}\n${output}`);
  }
  assert.equal(await fingerprint(project.folder), good);
});
