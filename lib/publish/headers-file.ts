import { ASSETS_URL } from '../base/paths.ts';
import { SECURITY_HEADERS } from '../base/security-headers.ts';
import { contentSecurityPolicy } from './csp.ts';
import type { ScannedPage } from './scan.ts';

/** One year in seconds, the longest that caches accept. */
const IMMUTABLE_SECONDS = 365 * 24 * 60 * 60;

/**
 * The host's `_headers` file.
 *
 * Immutable files are listed one by one, photos by folder: a missing file must not be cached. HTML keeps the host's
 * default, which revalidates at every visit. A rule for it would match fingerprinted files too and give them two
 * values.
 *
 * @param files their paths from the site's root, e.g. `/assets/weather-icons-43ff54f3d6.svg`.
 * @param indexable false for previews, which search engines must not list.
 */
export function headersFile(
  pages: readonly ScannedPage[],
  files: Iterable<string>,
  indexable: boolean,
): string {
  const headers: Record<string, string> = {
    'Content-Security-Policy': contentSecurityPolicy(pages),
    ...SECURITY_HEADERS,
    ...(indexable ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
  return [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...typed(files).flatMap(([address, type]) => [address, `  Content-Type: ${type}`]),
    ...fingerprinted(files).flatMap((address) => [
      address,
      `  Cache-Control: public, max-age=${IMMUTABLE_SECONDS}, immutable`,
    ]),
    '',
  ].join('\n');
}

/** Types of files by their ending, where hosts may not know them. */
const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** Sorted addresses of files with their types; other signs than these in a name could add rules. */
function typed(files: Iterable<string>): [address: string, type: string][] {
  return [...files].sort().flatMap((file): [string, string][] => {
    const [, ending = ''] = /^[\w./-]+\.(\w+)$/.exec(file) ?? [];
    const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
    return type === undefined ? [] : [[file, type]];
  });
}

/** Sorted addresses of immutable files and of folders of photos. */
function fingerprinted(files: Iterable<string>): string[] {
  const addresses = [...files].flatMap((file) => {
    if (!file.startsWith(ASSETS_URL)) return [];
    const [name = '', inFolder] = file.slice(ASSETS_URL.length).split('/');
    // Only names that the build makes: other signs could add rules.
    if (!/^[\w.-]+$/.test(name)) return [];
    return [`${ASSETS_URL}${name}${inFolder === undefined ? '' : '/*'}`];
  });
  return [...new Set(addresses)].sort();
}
