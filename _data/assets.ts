import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { HeroDrawing } from '../_includes/components/hero-drawing.tsx';
import type { SiteAssets } from '../lib/publish/asset.ts';
import { makeAssets } from '../lib/publish/assets.ts';

/** Style, script and pictures that the build makes. */
export default async function assets(): Promise<SiteAssets> {
  const markup = renderToString(h(HeroDrawing, {}));
  return makeAssets({
    styleEntry: '_includes/styles/main.css',
    iconFile: 'src/static/favicon.svg',
    // Inside HTML an SVG needs no namespace, as a document of its own it does.
    drawing: markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
  });
}
