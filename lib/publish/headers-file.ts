import { ASSETS_URL } from '../base/paths.ts';
import { contentSecurityPolicy } from './csp.ts';
import type { ScannedPage } from './scan.ts';

/**
 * The browsers' default, said on purpose. `same-origin` would cut the page off from one that opened it, but the
 * browser then starts a new process once the answer is there: 200 ms and more on a slow phone before anything is
 * seen (docs/benchmarks.md). What it guards, a visitor's session and data, this site does not have.
 */
const OPENER_POLICY = 'unsafe-none';

/** Two years in seconds, as the preload lists recommend. Subdomains are other offices' to decide. */
const HSTS_SECONDS = 2 * 365 * 24 * 60 * 60;
/** A year in seconds: the longest that caches honour. */
const IMMUTABLE_SECONDS = 365 * 24 * 60 * 60;

/** Powerful features that the site never uses, switched off for it and for anything inside it. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The host's `_headers` file, made from the pages and files that were written.
 *
 * Files that never change are named one by one, those of a photo by their folder: what does not exist is to be
 * asked for again, for it may come. HTML keeps the host's default, which revalidates at every visit; naming it here
 * as well would give fingerprinted files two values for the same header.
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
    'Strict-Transport-Security': `max-age=${HSTS_SECONDS}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': OPENER_POLICY,
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(indexable ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
  return [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...fingerprinted(files).flatMap((address) => [
      address,
      `  Cache-Control: public, max-age=${IMMUTABLE_SECONDS}, immutable`,
    ]),
    '',
  ].join('\n');
}

/** Addresses of what never changes, in their order: files, and folders of photos. */
function fingerprinted(files: Iterable<string>): string[] {
  const addresses = [...files].flatMap((file) => {
    if (!file.startsWith(ASSETS_URL)) return [];
    const [name, inFolder] = file.slice(ASSETS_URL.length).split('/');
    return [`${ASSETS_URL}${name}${inFolder === undefined ? '' : '/*'}`];
  });
  return [...new Set(addresses)].sort();
}
