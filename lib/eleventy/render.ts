import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isValidElement, type JSX, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageProps } from '../publish/props.ts';
import { type ScannedPage, scanPage } from '../publish/scan.ts';
import { termPattern } from '../publish/terms.ts';
import type { Route } from '../site/model.ts';
import { pageProps, siteProps } from './props.ts';
import type { EleventyData } from './types.ts';

/** Lays out a route. */
export type Layout = (props: PageProps) => JSX.Element;

/** All pages of a build, each made when it is asked for. */
export interface PageSet {
  /** Writes every page below a folder and returns what the check of the whole site needs. */
  write(output: string): ScannedPage[];
  /** The HTML of one address; null where no page has it. */
  html(url: string): string | null;
}

/**
 * The pages of a site. Eleventy's pagination would keep all of them, with a copy of the data for each, until the last
 * one is written: gigabytes for ten thousand pages.
 */
export function pageSet(layout: Layout, data: EleventyData): PageSet {
  const terms = termPattern(data.germanTerms);
  const keep = keeper();
  const make = (route: Route) =>
    scanPage(
      route.url,
      documentHtml(layout(pageProps(data, route))),
      terms,
      keep,
      data.assets.inline,
    );
  return {
    write: (output) =>
      data.site.routes.map((route) => {
        const { html, page } = make(route);
        writePage(path.join(output, fileOf(route.url)), html);
        return page;
      }),
    html: (url) => {
      const route = data.site.routeAt(url);
      return route ? make(route).html : null;
    },
  };
}

/**
 * Renders a template that makes one file: an element becomes a page, text (the sitemap) and an object with `bytes`
 * (a picture) are written as they are.
 */
export function renderTemplate(template: (props: object) => unknown, data: EleventyData): unknown {
  const result = template({ ...data, ...siteProps(data) });
  if (isElement(result)) return documentHtml(result);
  return isAsset(result) ? result.bytes : result;
}

function documentHtml(element: VNode): string {
  return `<!doctype html>\n${renderToString(element)}\n`;
}

function isElement(value: unknown): value is VNode {
  return typeof value === 'object' && isValidElement(value);
}

function isAsset(value: unknown): value is { bytes: Buffer } {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}

/** Keeps one copy of equal texts. A slice of a page would keep the whole page in memory. */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}

function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

function writePage(file: string, html: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
}
