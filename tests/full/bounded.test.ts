import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { addPicture, photo } from '../support/photos.ts';
import { copyFixture } from '../support/project.ts';
import { runTool } from '../support/whole.ts';

const folder = await copyFixture('bounded');
const inProject = (...names: string[]) => path.join(folder, ...names);
const FIELDS = `layout: page
title: Straßenfest für alle
description: Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.
updated: 2026-11-23`;
const write = (name: string, body: string) =>
  writeFile(inProject('src/de', name), `---\n${FIELDS}\n---\n${body}`);

/** Makes a file of that many bytes, without writing them. */
async function grow(file: string, bytes: number): Promise<void> {
  await appendFile(file, '');
  await truncate(file, bytes);
}

/** Megabytes of V8's heap; the content check of the fixture needs half of them. */
const HEAP = '--max-old-space-size=160';

test('whatever lies in src, each is named once, within the memory of a small site', async () => {
  assert.equal((await runTool(folder, 'check-content', {}, [HEAP])).code, 0);
  await write('klammern.md', `Wort\n\n${'['.repeat(10_000)}`);
  await write('paare.md', `${'[a]('.repeat(4_900)}\n`);
  await write('spalten.md', `|a${'|a'.repeat(400_000)}|\n|-|-|\n`);
  await write('spalten-million.md', `|a${'|a'.repeat(1_000_000)}|\n|-|-|\n`);
  await write('zitate.md', `${'>'.repeat(10_000)} Wort`);
  await write('kopf.md', '');
  await writeFile(
    inProject('src/de/kopf.md'),
    `---\n${FIELDS}\nteaser: ${'{a: '.repeat(9_000)}\n---\n`,
  );
  await grow(inProject('src/de/lang.md'), 200_000_000);
  await grow(inProject('src/de/laenger.md'), 4_500_000_000);
  await grow(inProject('src/bilder/schwer.jpg'), 200_000_000);
  await grow(inProject('translations/hilfe.json'), 200_000_000);
  await addPicture(folder, 'hoch.jpg', await photo(900, 17_000).toBuffer());
  await addPicture(folder, 'strich.jpg', await photo(1, 60_000).toBuffer());
  const create = { width: 17_000, height: 17_000, channels: 3, background: '#3a7' } as const;
  await sharp({ create, limitInputPixels: false }).png().toFile(inProject('src/bilder/gross.png'));
  for (const pipe of ['src/de/rohr.md', 'src/bilder/rohr.jpg', 'src/static/rohr.pdf'])
    execFileSync('mkfifo', [inProject(pipe)]);

  const expected = [
    'src/bilder/gross.png: Das Bild ist zu groß: Es ist 17.000 Pixel breit und 17.000 Pixel hoch.',
    'src/bilder/hoch.jpg: Das Bild ist zu groß: Es ist 900 Pixel breit und 17.000 Pixel hoch.',
    'src/bilder/rohr.jpg: Dies ist keine gewöhnliche Datei.',
    'src/bilder/schwer.jpg: Die Datei hat mehr als 50 MB.',
    'src/bilder/strich.jpg: Das Bild ist zu groß: Es ist 1 Pixel breit und 60.000 Pixel hoch.',
    'src/de/klammern.md:9: In diesem Absatz stehen mehr als 4.000 Klammern.',
    'src/de/kopf.md:1: Der Kopf der Seite ist zu lang: Er hat mehr als 20.000 Zeichen.',
    'src/de/laenger.md: Die Datei ist zu groß: Sie hat mehr als 1 MB.',
    'src/de/lang.md: Die Datei ist zu groß: Sie hat mehr als 1 MB.',
    'src/de/paare.md:7: In diesem Absatz stehen mehr als 4.000 Klammern.',
    'src/de/rohr.md: Dies ist keine gewöhnliche Datei.',
    'src/de/spalten-million.md: Die Datei ist zu groß: Sie hat mehr als 1 MB.',
    'src/de/spalten.md:7: Diese Zeile ist zu lang: Sie hat mehr als 20.000 Zeichen.',
    'src/de/zitate.md:7: Hier sind Listen oder Zitate zu oft ineinander geschachtelt.',
    'src/static/rohr.pdf: Dies ist keine gewöhnliche Datei.',
    'translations/hilfe.json: Die aufgezeichneten deutschen Abschnitte sind nicht lesbar.',
  ];
  for (const tool of ['check-content', 'build']) {
    const { code, output } = await runTool(folder, tool, {}, [HEAP]);
    assert.equal(code, 1, output);
    const named = output.split('\n').filter((line) => /^(?:src|translations)\//.test(line));
    assert.deepEqual(named.sort(), expected, tool);
  }
});

test('a cache of any size and content is healed within the same memory', async () => {
  const project = await copyFixture('bounded-cache');
  assert.equal((await runTool(project, 'build', {}, [HEAP])).code, 0);
  const images = path.join(project, '.cache/images');
  const [one = '', other = ''] = await readdir(images);
  await grow(path.join(images, one, 'picture.json'), 200_000_000);
  await grow(path.join(images, other, '320.avif'), 200_000_000);
  await grow(path.join(project, '.cache/weather.json'), 200_000_000);
  await mkdir(path.join(project, '.cache/new/half'), { recursive: true });
  const { code, output } = await runTool(project, 'build', {}, [HEAP]);
  assert.equal(code, 0, output);
});
