import { DateTime } from 'luxon';

/** Fields of RFC 9116, section 2.5, and how often each may stand. */
const FIELDS: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  acknowledgments: { min: 0, max: Infinity },
  canonical: { min: 0, max: Infinity },
  contact: { min: 1, max: Infinity },
  encryption: { min: 0, max: Infinity },
  expires: { min: 1, max: 1 },
  hiring: { min: 0, max: Infinity },
  policy: { min: 0, max: Infinity },
  'preferred-languages': { min: 0, max: 1 },
};

/** `field = name ":" SP value` of section 4. */
const FIELD = /^(?<name>[A-Za-z0-9-]+): (?<value>\S.*)$/;
/** RFC 3339, section 5.6: `date-time`. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
/** RFC 5646 tags, `, ` between them. */
const TAGS = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*(\s*,\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)*$/;

/**
 * What is wrong with an unsigned security.txt by RFC 9116. There is no parser of it that is kept well.
 *
 * @param text the file.
 * @returns one sentence a fault; none where the file is valid.
 */
export function securityTxtFaults(text: string): string[] {
  if (!text.endsWith('\n')) return ['The last line does not end.'];
  // `line = [ field / comment ] eol`, `eol = *WSP [CR] LF`.
  const lines = text.split('\n').slice(0, -1);
  const stated = lines
    .map((line) => line.replace(/[ \t]*\r?$/, ''))
    .filter((line) => /^[^#]/.test(line));
  const names: string[] = [];
  const faults = stated.flatMap((line) => {
    const { name = '', value = '' } = FIELD.exec(line)?.groups ?? {};
    names.push(name.toLowerCase());
    return isValid(name.toLowerCase(), value) ? [] : [`"${line}" is no valid field.`];
  });
  for (const [name, { min, max }] of Object.entries(FIELDS)) {
    const count = names.filter((other) => other === name).length;
    if (count < min || count > max) faults.push(`${name} stands ${count} times.`);
  }
  return faults;
}

function isValid(name: string, value: string): boolean {
  if (!Object.hasOwn(FIELDS, name)) return false;
  if (name === 'expires') return DATE_TIME.test(value) && DateTime.fromISO(value).isValid;
  if (name === 'preferred-languages') return TAGS.test(value);
  // Section 2.5.3 and others: an address of the web begins with https.
  return URL.canParse(value) && new URL(value).protocol !== 'http:';
}
