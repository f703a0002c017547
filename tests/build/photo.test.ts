import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { runBuild } from '../support/build.ts';
import { copyProject } from '../support/project.ts';
import { startWeatherSource } from '../support/weather-source.ts';

test('a photo in the front matter takes the place of the drawing, in every language', async (t) => {
  const [project, source] = await Promise.all([copyProject(), startWeatherSource()]);
  t.after(() => Promise.all([project.remove(), source.close()]));
  const inProject = (...names: string[]) => path.join(project.folder, ...names);
  await mkdir(inProject('src/bilder'), { recursive: true });
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a5432f' } });
  await writeFile(inProject('src/bilder/rathaus.jpg'), await photo.jpeg().toBuffer());
  const start = await readFile(inProject('src/de/index.md'), 'utf8');
  const hero = 'hero:\n  image: rathaus.jpg\n  alt: Das Rathaus\n  credit: Foto Stadt\nsections:';
  await writeFile(inProject('src/de/index.md'), start.replace('sections:', hero));

  const { code, output } = await runBuild(project.folder, { WEATHER_URL: source.url });

  assert.equal(code, 0, output);
  const german = await readFile(inProject('_site/index.html'), 'utf8');
  assert.ok(!german.includes('h-art"'), 'the drawing is gone');
  assert.match(
    german,
    /<img [^>]*alt="Das Rathaus" width="900" height="600" loading="eager" fetchpriority="high"/,
  );
  assert.match(german, /Foto Stadt/);
  for (const type of ['image/avif', 'image/webp']) assert.ok(german.includes(`type="${type}"`));
  const published = await readdir(inProject('_site/assets'));
  const used = [...german.matchAll(/\/assets\/([\w-]+\.(?:avif|webp|jpeg))/g)].map(
    ([, name]) => name,
  );
  assert.ok(used.length >= 9);
  assert.deepEqual(
    used.filter((name) => !published.includes(name ?? '')),
    [],
  );
  const turkish = await readFile(inProject('_site/tr/index.html'), 'utf8');
  assert.match(turkish, /<div lang="de"><div><picture>.*alt="Das Rathaus"/s);
});
