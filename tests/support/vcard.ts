import ICAL from 'ical.js';

/** A property as jCard (RFC 7095) has it: name, parameters, type, values. */
type Property = readonly [string, unknown, string, ...unknown[]];
type Component = readonly [string, readonly Property[]];

/** What a vCard of version 3.0 has to say (RFC 2426, section 5: `vcard`). */
const REQUIRED = ['version', 'fn', 'n'];

/**
 * Properties of vCards 3.0 as a parser reads them.
 *
 * @returns for each card the values of each property by its name in small letters, also of one that is repeated.
 * @throws Error where the text is no vCard 3.0, or lacks what each must have.
 */
export function parseVcards(text: string): Map<string, readonly unknown[]>[] {
  const parsed: Component | readonly Component[] = ICAL.parse(text);
  // A single card is not in a list.
  return (typeof parsed[0] === 'string' ? [parsed as Component] : (parsed as Component[])).map(
    propertiesOf,
  );
}

function propertiesOf([component, list]: Component): Map<string, readonly unknown[]> {
  if (component !== 'vcard') throw new Error(`"${component}" is no vCard`);
  const properties = new Map<string, unknown[]>();
  for (const [name, , , ...values] of list) {
    properties.set(name, [...(properties.get(name) ?? []), ...values]);
  }
  const missing = REQUIRED.filter((name) => !properties.has(name));
  if (missing.length > 0) throw new Error(`without ${missing.join(', ')}`);
  const [version] = properties.get('version') ?? [];
  if (version !== '3.0') throw new Error(`of version ${version}`);
  return properties;
}
