import slugify, { type Options } from '@sindresorhus/slugify';

/** Characters of a heading that its id is made of; more serve no reader of an address. */
const SLUG_LENGTH = 200;
/** Rules of docs/redaktion.md: small letters, hyphens for spaces, other characters dropped. */
const SLUG = { decamelize: false, customReplacements: [['&', ' ']] } satisfies Options;

/** The anchor of a heading, and the name of a page; empty where it has neither letter nor digit. */
export function slugOfHeading(text: string): string {
  return slugify(text.slice(0, SLUG_LENGTH), SLUG);
}
