import type { StateName } from './states.ts';

/** What a test says that it has looked at, by a tag of its own or by `proves`. */
export type Tag = `@${string}`;

/** One thing that the accessibility statement says of its tests. */
export interface Claim {
  /** Tags of the browser tests that make it true; `tests/run.ts` sees to it that of each some passed. */
  readonly tags: readonly Tag[];
  /** The states of a page that it names. */
  readonly states?: readonly StateName[];
  /** What the item of the list holds, in each language that has the statement. */
  readonly says: Readonly<Record<'de' | 'en' | 'leicht', RegExp>>;
}

/**
 * What the accessibility statement may say about how the site is tested, item by item and in its order. The
 * statement is a legal text: it claims no test that is not made, and conceals none.
 */
export const CLAIMS: readonly Claim[] = [
  {
    tags: ['@axe'],
    states: ['light, 1280 px', 'dark, 1280 px', 'light, 320 px', 'dark, 320 px'],
    says: {
      de: /WCAG 2\.2.* A, AA und AAA.* axe/,
      en: /WCAG 2\.2.* A, AA and AAA.* axe/,
      leicht: /WCAG 2\.2.* axe/s,
    },
  },
  {
    tags: ['@kontrast'],
    states: ['light, 1280 px', 'dark, 1280 px'],
    says: { de: /Kontrast .* 7:1/, en: /contrast .* 7:1/, leicht: /jeden Text gut sehen/ },
  },
  {
    tags: ['@tastatur'],
    says: { de: /Tastatur/, en: /keyboard/, leicht: /Tastatur/ },
  },
  {
    tags: ['@ziele'],
    says: { de: /44 Pixel/, en: /44 pixels/, leicht: /Knöpfe sind groß/ },
  },
  {
    tags: ['@umbruch'],
    states: ['light, 320 px', '200 % text', '400 % zoom', 'text spacing, 320 px'],
    says: {
      de: /320 Pixel.* doppelt so große Schrift, 400\s?% .* Abstände/,
      en: /320 pixels.* text twice as large, a zoom of 400\s?% .* spacing/,
      leicht: /schmales Telefon.* Schrift.* sehr groß.* Abstände/s,
    },
  },
  {
    tags: ['@farbvorgabe'],
    states: ['forced colours, light', 'forced colours, dark, 320 px'],
    says: {
      de: /Farben, die das Betriebssystem/,
      en: /operating system/,
      leicht: /Einstellungen von Ihrem Gerät/,
    },
  },
  {
    tags: ['@vorlesen'],
    says: { de: /Vorleseprogramme/, en: /screen readers/, leicht: /Vor·lese·programme/ },
  },
  {
    tags: ['@schlicht'],
    says: {
      de: /ohne JavaScript und ohne die Gestaltung/,
      en: /without JavaScript and with styles switched off/,
      leicht: /ohne JavaScript.* ohne die Gestaltung/s,
    },
  },
  {
    tags: ['@sprache'],
    says: { de: /Angabe der Sprache/, en: /language given/, leicht: /anderen Sprache/ },
  },
  {
    tags: ['@gueltig', '@links'],
    says: { de: /gültiges HTML und Links/, en: /valid HTML and links/, leicht: /HTML .* Links/s },
  },
];

/** The claims of which no test has passed. @param passed tags of all tests that passed. */
export function claimsWithoutTest(passed: ReadonlySet<string>): string[] {
  return CLAIMS.flatMap(({ tags, says }) =>
    tags
      .filter((tag) => !passed.has(tag))
      .map(
        (tag) =>
          `The accessibility statement says ${says.de}, but no test with the tag ${tag} has passed.`,
      ),
  );
}
