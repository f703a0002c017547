import { renderToString } from 'preact-render-to-string';
import { layoutOf } from '../_includes/layouts.ts';
import { pageProps } from '../lib/eleventy/props.ts';
import { scanPage } from '../lib/publish/scan.ts';
import { termPattern } from '../lib/publish/terms.ts';
import type { Desk } from './desk.ts';

/** A page as visitors will see it, as HTML; null where it cannot be read. */
export async function previewOf(desk: Desk, file: string): Promise<string | null> {
  const { site, entries } = await desk.load();
  const route = site.routes.find((one) => one.page.file === file && one.view === 'page');
  if (!route) return null;
  const { assets, build, germanTerms } = desk.surroundings;
  const inline = new Set(Object.values(assets.styles));
  const data = {
    ...{ site, entries, build, germanTerms, weather: null },
    assets: { ...assets, inline, files: [] },
    page: { inputPath: '', url: route.url },
  };
  const html = renderToString(layoutOf(route.page)(pageProps(data, route)));
  const terms = termPattern(germanTerms);
  return scanPage(route.url, `<!doctype html>\n${html}\n`, terms, (one) => one, inline).html;
}
