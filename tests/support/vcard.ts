import ICAL from 'ical.js';

/** A property as jCard (RFC 7095) has it: name, parameters, type, values. */
type Property = readonly [string, unknown, string, ...unknown[]];

/** What a vCard of version 3.0 has to say (RFC 2426, section 5: `vcard`). */
const REQUIRED = ['version', 'fn', 'n'];

/**
 * Properties of a vCard 3.0 as a parser reads them.
 *
 * @returns the values of each property by its name in small letters.
 * @throws Error where the text is no vCard 3.0, or lacks what each must have.
 */
export function parseVcard(text: string): Map<string, readonly unknown[]> {
  const [component, list]: [string, readonly Property[]] = ICAL.parse(text);
  if (component !== 'vcard') throw new Error(`"${component}" is no vCard`);
  const properties = new Map(list.map(([name, , , ...values]) => [name, values]));
  const missing = REQUIRED.filter((name) => !properties.has(name));
  if (missing.length > 0) throw new Error(`without ${missing.join(', ')}`);
  const [version] = properties.get('version') ?? [];
  if (version !== '3.0') throw new Error(`of version ${version}`);
  return properties;
}
