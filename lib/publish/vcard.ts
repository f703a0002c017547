import { phoneHref } from '../facts/format.ts';
import type { Office } from '../facts/office.ts';

/**
 * The office as a vCard that phones and mail programs can import.
 *
 * @returns vCard 3.0 (RFC 2426), the version that old address books read too; lines end with CRLF.
 */
export function vcard(office: Office, siteUrl: string): string {
  const address = [
    '',
    office.building,
    office.street,
    office.locality,
    office.region,
    office.postalCode,
    'Deutschland',
  ];
  const { lat, lon } = office.position;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeValue(office.name)}`,
    `N:${escapeValue(office.name)};;;;`,
    `ORG:${escapeValue(office.city)};${escapeValue(office.name)}`,
    `ADR;TYPE=WORK:${address.map(escapeValue).join(';')}`,
    `TEL;TYPE=WORK,VOICE:${phoneHref(office.phone).slice('tel:'.length)}`,
    `EMAIL;TYPE=INTERNET:${escapeValue(office.email)}`,
    `URL:${siteUrl}/`,
    `GEO:${lat};${lon}`,
    'END:VCARD',
    '',
  ].join('\r\n');
}

/** RFC 2426, section 5: backslash, comma, semicolon and line breaks are escaped in values. */
function escapeValue(value: string): string {
  return value.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
}
