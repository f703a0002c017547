import assert from 'node:assert/strict';
import { readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { runBuild } from '../support/build.ts';
import { addHero, addPicture, photo } from '../support/photo-site.ts';
import { copyProject, editPage, fingerprint } from '../support/project.ts';
import { startWeatherSource } from '../support/weather-source.ts';

test('a photo takes the place of the drawing in every language, and is encoded once', async (t) => {
  const [project, source] = await Promise.all([copyProject(), startWeatherSource()]);
  t.after(() => Promise.all([project.remove(), source.close()]));
  const { folder } = project;
  const build = () => runBuild(folder, { WEATHER_URL: source.url });
  const read = (file: string) => readFile(path.join(folder, '_site', file), 'utf8');
  await addPicture(folder, 'rathaus.jpg', await photo(900, 600).toBuffer());
  await addHero(folder, 'index.md', 'rathaus.jpg');

  const { code, output } = await build();

  assert.equal(code, 0, output);
  const german = await read('index.html');
  assert.ok(!german.includes('h-art"'), 'the drawing is gone');
  assert.match(
    german,
    /<img [^>]*alt="Das Rathaus" width="900" height="600" loading="eager" fetchpriority="high"/,
  );
  assert.match(german, /Foto Stadt/);
  for (const type of ['image/avif', 'image/webp']) assert.ok(german.includes(`type="${type}"`));
  const published = await readdir(path.join(folder, '_site/assets'), { recursive: true });
  const used = [...german.matchAll(/\/assets\/([\w-]+\/\d+\.(?:avif|webp|jpeg))/g)];
  assert.deepEqual(
    [...new Set(used.map(([, name = '']) => name))].sort(),
    published.filter((name) => /\.(avif|webp|jpeg)$/.test(name)).sort(),
  );
  assert.equal(new Set(used.map(([url]) => url)).size, 3 * 4);
  const turkish = await read('tr/index.html');
  assert.match(turkish, /<div lang="de"><div><picture>.*alt="Das Rathaus"/s);
  const style = /<style>@media screen\{\.c-[^<]*<\/style>/;
  for (const html of [german, turkish]) assert.match(html, style);
  assert.doesNotMatch(await read('mitmachen/index.html'), style);

  // A later build, even with the photo under another name, finds everything in the cache.
  const cache = path.join(folder, '.cache/images');
  const times = async () => {
    const names = ['.', ...(await readdir(cache, { recursive: true }))];
    return Promise.all(
      names.map(async (name) => [name, (await stat(path.join(cache, name))).ctimeMs]),
    );
  };
  const before = await times();
  await rename(
    path.join(folder, 'src/bilder/rathaus.jpg'),
    path.join(folder, 'src/bilder/neu.jpg'),
  );
  await editPage(folder, 'index.md', 'rathaus.jpg', 'neu.jpg');
  const again = await build();
  assert.equal(again.code, 0, again.output);
  assert.deepEqual(await times(), before);
  assert.equal(await read('index.html'), german);

  // A photo that cannot be read stops the build, and the last good site stays.
  const site = await fingerprint(folder);
  await addPicture(folder, 'neu.jpg', (await photo(900, 600).toBuffer()).subarray(0, 900));
  const broken = await build();
  assert.equal(broken.code, 1);
  assert.match(broken.output, /src\/de\/index\.md:\d+/);
  assert.ok(
    broken.output.includes(
      'Die Datei „src/bilder/neu.jpg“ ist kein Bild, das gelesen werden kann.',
    ),
    broken.output,
  );
  assert.ok(broken.output.includes('Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.'));
  assert.equal(await fingerprint(folder), site);
});
