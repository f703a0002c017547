import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { pageScript } from '../browser/bundle.ts';
import { iconSprite } from '../weather/icons.ts';
import type { SiteAssets } from './asset.ts';
import { fingerprinted } from './fingerprint.ts';
import { makeIcons } from './icons.ts';
import { bundleStyle } from './style.ts';

/** Size in pixels that link previews show best (Open Graph). */
export const PREVIEW = { width: 1200, height: 630 };

/** What the assets are made from. */
export interface AssetSources {
  /** Path of the main style sheet. */
  readonly styleEntry: string;
  /** Path of the site's icon, SVG. */
  readonly iconFile: string;
  /** The drawing of the start page as an SVG document. */
  readonly drawing: string;
}

/** Makes everything that pages need beside their text. The same sources give the same bytes. */
export async function makeAssets(sources: AssetSources): Promise<SiteAssets> {
  const sprite = fingerprinted('weather-icons.svg', Buffer.from(iconSprite()));
  const drawing = sharp(Buffer.from(sources.drawing)).resize({ ...PREVIEW, fit: 'cover' });
  const preview = fingerprinted('vorschau.png', await drawing.png({ palette: true }).toBuffer());
  const icons = await makeIcons(await readFile(sources.iconFile));
  return {
    style: await bundleStyle(sources.styleEntry),
    script: pageScript(),
    weatherSprite: sprite.url,
    previewPicture: preview.url,
    icons: icons.manifest,
    files: [sprite, preview, ...icons.files],
  };
}
