import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import sharp from 'sharp';
import type { SiteAssets } from '../../../lib/publish/asset.ts';
import { makeAssets } from '../../../lib/publish/assets.ts';
import { folderOf } from '../../support/content.ts';

const SOURCES = {
  styleFolder: '_includes/styles',
  iconFile: 'src/static/favicon.svg',
  drawingFile: '_includes/drawing.svg',
};

let assets: SiteAssets;
before(async () => {
  assets = await makeAssets(SOURCES);
});

/** Pixels of the link preview, three channels. */
async function preview() {
  const file = assets.files.find(({ url }) => url === assets.previewPicture);
  const image = sharp(file?.bytes).removeAlpha();
  return image.raw().toBuffer({ resolveWithObject: true });
}

test('the link preview has the size that link previews show best', async () => {
  const { info } = await preview();
  assert.deepEqual([info.width, info.height], [1200, 630]);
});

test('the link preview shows the town by day: a bright picture with roofs of every colour', async () => {
  const { data } = await preview();
  const mean = data.reduce((sum, part) => sum + part, 0) / data.length;
  assert.ok(mean > 120, `mean ${mean}`);
  const roofs = ['red', 'yellow', 'blue', 'purple', 'orange', 'green'].map((name) => {
    const color = new RegExp(`\\.h-${name}\\{fill:#(\\w{6})\\}`).exec(assets.drawing)?.[1] ?? '';
    return { name, color: Buffer.from(color, 'hex') };
  });
  for (const { name, color } of roofs) {
    let count = 0;
    for (let at = 0; at < data.length; at += 3) {
      // The palette of the PNG moves a colour by a little.
      if (color.every((part, channel) => Math.abs(part - (data[at + channel] ?? 0)) < 8)) count++;
    }
    assert.ok(count > 1000, `${count} pixels of ${name}`);
  }
});

test('every class that the drawing uses has a rule, every shape that it repeats is there', () => {
  const all = (pattern: RegExp) =>
    new Set([...assets.drawing.matchAll(pattern)].map(([, name]) => name));
  const [rules, ids] = [all(/\.(h-\w+)(?=[,{])/g), all(/ id="([^"]+)"/g)];
  const names = [...all(/ class="([^"]+)"/g)].flatMap((names) => names?.split(' ') ?? []);
  const repeated = [...all(/ href="#([^"]+)"/g)];
  assert.ok(names.length > 0 && repeated.length > 0);
  assert.deepEqual(
    [...names.filter((name) => !rules.has(name)), ...repeated.filter((name) => !ids.has(name))],
    [],
  );
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';

test('what an editor of drawings writes before the root element stays out of the page', async (t) => {
  const groups = ['_landscape', '_land', '_rathaus'].map((id) => `<g id="${id}"></g>`);
  const drawing = `${SVG}${groups.join('')}</svg>\n`;
  const folder = await folderOf(t, { 'a.svg': `<?xml version="1.0"?>\n<!-- a -->\n${drawing}` });
  const made = await makeAssets({ ...SOURCES, drawingFile: path.join(folder, 'a.svg') });
  assert.equal(made.drawing, drawing);
});

test('the building stands alone, in the style of the drawing', () => {
  const { building, drawing } = assets;
  assert.match(
    building,
    /^<svg [^>]*aria-hidden="true"><style>.*<\/style><g id="_landscape">.*<g id="_rathaus">/s,
  );
  assert.doesNotMatch(building, /_church|href/);
  assert.ok(building.length < drawing.length / 2);
});

test('a drawing without the building is an error that says what to name so', async (t) => {
  const folder = await folderOf(t, { 'a.svg': `${SVG}<g id="_landscape"></g></svg>` });
  const file = path.join(folder, 'a.svg');
  await assert.rejects(makeAssets({ ...SOURCES, drawingFile: file }), {
    message: `${file}: The contact page shows the group "_land", which is absent. Name the group that shows it so.`,
  });
});

test('a style attribute, which the page would block, is an error that names file and line', async (t) => {
  const folder = await folderOf(t, {
    'a.svg': `${SVG}\n<path style="fill:red" d="M0 0h9v9z"/></svg>`,
  });
  const made = makeAssets({ ...SOURCES, drawingFile: path.join(folder, 'a.svg') });
  await assert.rejects(made, /a\.svg:2: .*style attributes/);
});
