import type { SiteAssets } from '../lib/publish/asset.ts';
import { makeAssets } from '../lib/publish/assets.ts';

/** Style, script and pictures that the build makes. */
export default function assets(): Promise<SiteAssets> {
  return makeAssets({
    styleFolder: '_includes/styles',
    iconFile: 'src/static/favicon.svg',
    drawingFile: '_includes/drawing.svg',
  });
}
