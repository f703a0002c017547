import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { memoizeInProcess } from '../base/memoize.ts';
import { findScript, helpScript, pageScript, searchModule } from '../browser/bundle.ts';
import { SPECULATION_RULES } from '../browser/speculation.ts';
import { iconSprite } from '../weather/icons.ts';
import { PREVIEW, type SiteAssets } from './asset.ts';
import { fingerprinted } from './fingerprint.ts';
import { makeIcons } from './icons.ts';
import { bundleStyles } from './style.ts';

/** Paths of the assets' sources. */
export interface AssetSources {
  /** Folder of the style sheets. */
  readonly styleFolder: string;
  /** Path of the site's icon, SVG. */
  readonly iconFile: string;
  /** Path of the drawing of the start page, SVG. */
  readonly drawingFile: string;
}

/**
 * Generates all assets; the same sources give the same bytes.
 *
 * @throws Error naming a source that is absent or invalid.
 */
export async function makeAssets(sources: AssetSources): Promise<SiteAssets> {
  const sprite = fingerprinted('weather-icons.svg', Buffer.from(iconSprite()));
  const drawing = await readDrawing(sources.drawingFile);
  const preview = fingerprinted('vorschau.png', await previewOf(drawing));
  const icons = await iconsOf(await readFile(sources.iconFile, 'utf8'));
  const styles = await bundleStyles(sources.styleFolder);
  const scripts = {
    script: pageScript(),
    helpScript: helpScript(),
    findScript: findScript(),
  };
  const search = fingerprinted('suche.js', Buffer.from(searchModule()));
  return {
    styles,
    ...scripts,
    searchModule: search.url,
    drawing,
    building: buildingOf(drawing, sources.drawingFile),
    inline: new Set([
      ...Object.values(scripts),
      SPECULATION_RULES,
      ...Object.values(styles),
      ...stylesIn(drawing),
    ]),
    weatherSprite: sprite.url,
    previewPicture: preview.url,
    icons: icons.manifest,
    files: [sprite, preview, search, ...icons.files],
  };
}

/** Reads an SVG file without its XML declaration, which is invalid within HTML. */
async function readDrawing(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const line = text.split('\n').findIndex((one) => /\sstyle=/.test(one)) + 1;
  if (line > 0) {
    throw new Error(
      `${file}:${line}: The page's Content Security Policy blocks style attributes. Write the style as a class of the drawing's style element.`,
    );
  }
  return text.slice(text.indexOf('<svg'));
}

/** Groups of the drawing that show the town hall, in their order. */
const BUILDING = ['_landscape', '_land', '_rathaus'];

/** Cuts the town hall out of the drawing: its style, the landscape and the building. */
function buildingOf(drawing: string, file: string): string {
  const [style = ''] = /<style>.*?<\/style>/s.exec(drawing) ?? [];
  const groups = BUILDING.map((id) => {
    const [group] = new RegExp(`<g id="${id}">.*?</g>`, 's').exec(drawing) ?? [];
    if (!group) {
      throw new Error(
        `${file}: The contact page shows the group "${id}", which is absent. Name the group that shows it so.`,
      );
    }
    return group;
  });
  const [landscape = '', ...rest] = groups;
  return `<svg class="h-day" viewBox="330 50 480 450" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${style}${landscape}<g transform="translate(800)">${rest.join('')}</g></svg>`;
}

function stylesIn(drawing: string): string[] {
  return [...drawing.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

/** Kept across reloads of the code, so that edits under `npm start` do not wait for it. */
const previewOf = memoizeInProcess('preview', (drawing: string): Promise<Buffer> => {
  const picture = sharp(Buffer.from(drawing)).resize({ ...PREVIEW, fit: 'cover' });
  return picture.png({ palette: true }).toBuffer();
});

const iconsOf = memoizeInProcess('icons', (svg: string) => makeIcons(Buffer.from(svg)));
