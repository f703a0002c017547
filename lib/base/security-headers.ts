/** Two years in seconds, as preload lists recommend. Subdomains belong to other offices. */
const HSTS_SECONDS = 2 * 365 * 24 * 60 * 60;

/** Browser features that the site never uses, disabled for it and for embedded content. */
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
 * Headers of every answer: pages, files, redirects, errors and functions. Pages add the policy of their hashes.
 *
 * `Referrer-Policy: same-origin` tells other sites nothing of a visit here. `Cross-Origin-Opener-Policy` is explained in
 * docs/decisions/10-opener-policy.md.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': `max-age=${HSTS_SECONDS}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of an answer that is no page: the same, and a policy that allows nothing. */
export const PLAIN_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
