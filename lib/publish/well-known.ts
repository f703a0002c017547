import type { DateTime } from 'luxon';
import { FILES } from './files.ts';

/** Days of validity. RFC 9116 recommends less than a year; scheduled builds renew it daily. */
const SECURITY_TXT_VALID_DAYS = 180;

/** security.txt (RFC 9116): where to report a vulnerability, and when this expires. */
export function securityTxt(email: string, siteUrl: string, now: DateTime): string {
  const expires = now.toUTC().startOf('day').plus({ days: SECURITY_TXT_VALID_DAYS });
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISO({ suppressMilliseconds: true })}`,
    'Preferred-Languages: de, en',
    `Canonical: ${siteUrl}${FILES.securityTxt}`,
    '',
  ].join('\n');
}

/** robots.txt: everything may be crawled; previews send the header X-Robots-Tag instead. */
export function robotsTxt(siteUrl: string): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${siteUrl}${FILES.sitemap}`, ''].join('\n');
}
