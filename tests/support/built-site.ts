import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  LANGUAGES,
  type Language,
  PSEUDO_LANGUAGES,
  SOURCE_LANGUAGE,
} from '../../lib/base/languages.ts';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Path of the file in the built folder, with forward slashes: `kontakt/index.html`. */
  readonly file: string;
  /** Path that answers with this file: `/kontakt/`, for an error page one that does not exist. */
  readonly address: string;
  /** HTTP status of that answer. */
  readonly status: 200 | 404;
  /** The language of the folder that it lies in. */
  readonly language: Language;
  readonly html: string;
}

/** Every page of a built site in the order of its files, so that a new page is tested from its first day. */
export function builtPages(folder: string): BuiltPage[] {
  const pages = builtFiles(folder).filter((file) => file.endsWith('.html'));
  return pages.map((file) => builtPage(folder, file));
}

/** One page of a built site. @param file from the folder. */
export function builtPage(folder: string, file: string): BuiltPage {
  const isError = path.basename(file) === '404.html';
  const name = isError
    ? file.replace(/404\.html$/, 'gibt-es-nicht')
    : file.replace(/index\.html$/, '');
  const languages = [...LANGUAGES, ...PSEUDO_LANGUAGES];
  return {
    file,
    address: `/${name}`,
    status: isError ? 404 : 200,
    language: languages.find(({ code }) => file.startsWith(`${code}/`)) ?? SOURCE_LANGUAGE,
    html: readFileSync(path.join(folder, file), 'utf8'),
  };
}

/** Paths of all built files from the built folder, with forward slashes, sorted. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Public address that a site was built for, without a slash at its end, as the sitemap names it. */
export function publicAddress(folder: string): string {
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const first = /<loc>(.*?)\/?<\/loc>/.exec(sitemap)?.[1];
  if (!first) throw new Error('The sitemap lists no page');
  return new URL(first).origin;
}

/** Whether a page is the address of its own text: no error page, no view beside German, no German stand-in. */
export function isListed({ html, address }: BuiltPage): boolean {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical !== undefined && new URL(canonical).pathname === address;
}
