import type { Office } from '../facts/office.ts';
import { phoneHref } from '../facts/phone.ts';

/**
 * The office as a vCard for phones and mail programs.
 *
 * @returns vCard 3.0 (RFC 2426), which old address books read too; lines end with CRLF.
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
  ]
    .map(folded)
    .join('\r\n');
}

/** Most octets of a line (RFC 2426, section 2.6). */
const LINE_OCTETS = 75;

/** Breaks a long line: each further line begins with a blank, and no character is split. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const longer = (lines.at(-1) ?? '') + character;
    if (Buffer.byteLength(longer) > LINE_OCTETS) lines.push(` ${character}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\r\n');
}

/** Escapes backslash, comma, semicolon and line breaks (RFC 2426, section 5). */
function escapeValue(value: string): string {
  return value.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
