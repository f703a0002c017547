import type { Page } from '@playwright/test';

/** A way of looking at a page in which it has to work. */
export interface State {
  readonly name: string;
  /** Of the window, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'dark';
  /** A palette that the visitor chose for everything, e.g. the contrast themes of Windows. */
  readonly forcedColors?: 'active';
  /** The browser's font size in CSS px, where it is not 16. */
  readonly fontSize?: number;
  /** Distances in text as WCAG 1.4.12 asks a page to bear them. */
  readonly spacing?: true;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

/**
 * The state in which every page is asked everything: a window of 1280 px at 400 % zoom (WCAG 1.4.10), which
 * leaves it least room.
 */
export const EVERYWHERE = { name: '400 % zoom', width: 320, height: 256 } as const satisfies State;

/**
 * All states of a page: both colour schemes on a small old phone and on a large screen, forced colours, text
 * at 200 % (WCAG 1.4.4), a window of 1280 px at 400 % zoom (WCAG 1.4.10), distances (WCAG 1.4.12).
 */
export const STATES = [
  { name: 'light, 1280 px', ...DESKTOP },
  { name: 'dark, 1280 px', ...DESKTOP, colorScheme: 'dark' },
  { name: 'light, 320 px', ...PHONE },
  { name: 'dark, 320 px', ...PHONE, colorScheme: 'dark' },
  { name: 'forced colours, light', ...DESKTOP, forcedColors: 'active' },
  { name: 'forced colours, dark, 320 px', ...PHONE, forcedColors: 'active', colorScheme: 'dark' },
  { name: '200 % text', ...DESKTOP, fontSize: 32 },
  EVERYWHERE,
  { name: 'text spacing, 1280 px', ...DESKTOP, spacing: true },
  { name: 'text spacing, 320 px', ...PHONE, spacing: true },
] as const satisfies readonly State[];

/** Name of a state. */
export type StateName = (typeof STATES)[number]['name'];

/** The values of WCAG 2.2, success criterion 1.4.12. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** Puts an open page into a state, whatever state it was in before. */
export async function enterState(page: Page, state: State): Promise<void> {
  const { width, height, colorScheme = 'light', forcedColors = 'none', fontSize = 16 } = state;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
  await browser.detach();
  await page.evaluate(
    (css) => {
      // The security policy governs style elements and not sheets that are made by a script.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    state.spacing ? SPACING : '',
  );
}
