import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import en from '../../_data/strings/en.ts';
import { runBuild } from '../support/build.ts';
import { languageFaults } from '../support/language-faults.ts';
import { addHero, addPicture, photo } from '../support/photo-site.ts';
import { copyProject, editPage, fingerprint, type ProjectCopy } from '../support/project.ts';
import type { CommandResult } from '../support/run-command.ts';
import { languageMarks } from '../support/text-parts.ts';
import { startWeatherSource, type WeatherSource } from '../support/weather-source.ts';

/** A page of each layout; the start page shows the beginning of two of them. */
const UNTRANSLATED = ['index', 'auftrag', 'kontakt', 'hilfe'];

let project: ProjectCopy;
let source: WeatherSource;
let first: CommandResult;

const inProject = (...names: string[]) => path.join(project.folder, ...names);
const build = () => runBuild(project.folder, { WEATHER_URL: source.url });
const published = (file: string) => readFile(inProject('_site', file), 'utf8');

// One build for all that editors do: German sections change, Arabic pages are missing, a photo is chosen.
before(async () => {
  [project, source] = await Promise.all([copyProject(['en', 'ar']), startWeatherSource()]);
  const { folder } = project;
  await editPage(folder, 'kontakt.md', 'Wählen Sie Ihr Thema.', 'Wählen Sie zuerst Ihr Thema aus.');
  await editPage(folder, 'mitmachen.md', 'Menschen, die mitmachen.', 'Menschen, die gern helfen.');
  for (const key of UNTRANSLATED) await rm(inProject('src/ar', `${key}.md`));
  await addPicture(folder, 'rathaus.jpg', await photo(900, 600).toBuffer());
  await addHero(folder, 'index.md', 'rathaus.jpg');
  first = await build();
});

after(() => Promise.all([project.remove(), source.close()]));

test('where German sections change, the build goes on and each translation says so in its language', async () => {
  assert.equal(first.code, 0, first.output);
  const html = (url: string) => published(path.join(url, 'index.html'));
  const { outdated, beginning, german } = en.translation;
  const note = /<aside class="note">.*?<\/aside>/s;

  // A changed section is named by its heading in the reader's language, with the German one a click away.
  const contact = note.exec(await html('en/kontakt'))?.[0] ?? '';
  const heading = /<h2 id="eine-mail-schreiben">(.*?)<\/h2>/.exec(await html('en/kontakt'))?.[1];
  assert.ok(contact.includes(outdated), contact);
  assert.ok(contact.includes(`<a href="#eine-mail-schreiben">${heading}</a>`), contact);
  const link = `<a href="/kontakt/#eine-mail-schreiben" hreflang="de">${german}</a>`;
  assert.ok(contact.includes(link), contact);
  assert.equal(contact.match(/<li>/g)?.length, 1);
  assert.match(await html('kontakt'), /<h2 id="eine-mail-schreiben">/);

  // So is the beginning, which the start page shows too.
  const participate = note.exec(await html('en/mitmachen'))?.[0] ?? '';
  assert.ok(participate.includes(`<bdi>${beginning}</bdi>`), participate);
  const start = await html('en');
  assert.ok(start.includes(outdated));
  assert.ok(start.includes(`<a href="/mitmachen/" hreflang="de">${german}</a>`), start);

  // Nothing is said where nothing changed.
  assert.ok(!(await html('en/geschichte')).includes(outdated));
});

test('German text in place of a translation is marked as German, and what is around it is not', async () => {
  const files = UNTRANSLATED.map((key) => (key === 'index' ? 'index.html' : `${key}/index.html`));
  for (const file of files) {
    const [page, german] = await Promise.all([published(`ar/${file}`), published(file)]);
    assert.deepEqual(languageFaults(page, german), [], file);
    const { lang, marked } = languageMarks(page);
    assert.equal(lang, 'ar');
    assert.ok(
      marked.some((one) => one.lang === 'de' && one.dir === 'ltr'),
      file,
    );
  }
});

test('a photo takes the place of the drawing in every language', async () => {
  const german = await published('index.html');
  assert.ok(!german.includes('h-art"'), 'the drawing is gone');
  assert.match(
    german,
    /<img [^>]*alt="Das Rathaus" width="900" height="600" loading="eager" fetchpriority="high"/,
  );
  assert.match(german, /Foto Stadt/);
  for (const type of ['image/avif', 'image/webp']) assert.ok(german.includes(`type="${type}"`));
  const picturesIn = (html: string) =>
    new Set(
      [...html.matchAll(/\/assets\/([\w-]+\/\d+\.(?:avif|webp|jpeg))/g)].map(([, name]) => name),
    );
  const hero = /<div class="hero">.*?<\/picture>/s.exec(german)?.[0] ?? '';
  assert.equal(picturesIn(hero).size, 3 * 4);
  const files = await readdir(inProject('_site'), { recursive: true });
  const pages = await Promise.all(files.filter((name) => name.endsWith('.html')).map(published));
  assert.deepEqual(
    [...picturesIn(pages.join())].sort(),
    files
      .filter((name) => /\.(avif|webp|jpeg)$/.test(name))
      .map((name) => name.replace('assets/', ''))
      .sort(),
  );
  const english = await published('en/index.html');
  assert.match(english, /<div lang="de"><div><picture>.*alt="Das Rathaus"/s);
});

test('a later build, even with the photo under another name, finds everything in the cache', async () => {
  const cache = inProject('.cache/images');
  const times = async () => {
    const names = ['.', ...(await readdir(cache, { recursive: true }))];
    return Promise.all(
      names.map(async (name) => [name, (await stat(path.join(cache, name))).ctimeMs]),
    );
  };
  const [before, german] = [await times(), await published('index.html')];
  assert.ok(before.length > 3 * 4);
  await rename(inProject('src/bilder/rathaus.jpg'), inProject('src/bilder/neu.jpg'));
  await editPage(project.folder, 'index.md', 'rathaus.jpg', 'neu.jpg');
  const { code, output } = await build();
  assert.equal(code, 0, output);
  assert.deepEqual(await times(), before);
  assert.equal(await published('index.html'), german);
});

test('a photo that cannot be read stops the build, and the last good site stays', async () => {
  const site = await fingerprint(project.folder);
  const half = (await photo(900, 600).toBuffer()).subarray(0, 900);
  await addPicture(project.folder, 'neu.jpg', half);
  const { code, output } = await build();
  assert.equal(code, 1);
  assert.match(output, /src\/de\/index\.md:\d+/);
  const problem = 'Die Datei „src/bilder/neu.jpg“ ist kein Bild, das gelesen werden kann.';
  assert.ok(output.includes(problem), output);
  assert.ok(output.includes('Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.'));
  assert.equal(await fingerprint(project.folder), site);
});
