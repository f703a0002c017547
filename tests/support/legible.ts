import { expect, type Page } from '@playwright/test';
import { proves } from './proof.ts';

/** What makes a page hard to read or to touch, as it stands in the window. */
interface Findings {
  /** How many pieces of text and targets were looked at, so that a test of nothing is noticed. */
  readonly texts: number;
  readonly targets: number;
  /** Pairs of size and weight: a browser asks its system about each before it paints. */
  readonly fonts: readonly string[];
  /** Texts with a contrast below 7:1 to what is behind them (WCAG 1.4.6, without its leave for large text). */
  readonly faint: readonly string[];
  /** Boxes that cut off a text. */
  readonly clipped: readonly string[];
  /** Links in the line of a text that only their colour tells from it (WCAG 1.4.1). */
  readonly unmarked: readonly string[];
  /** Targets below 44 x 44 CSS px (WCAG 2.5.5), except those in the line of a text. */
  readonly small: readonly string[];
}

/** Small text and text, each also in bold, and the headings of two levels; the header of Leichte Sprache has one more. */
const FONTS = 7;

/**
 * Expects every text of the open page to stand out from its background, to be whole, every link in it to be
 * underlined, in few sizes and weights, and every target to be large enough for a finger. Unlike axe this leaves
 * no text undecided.
 *
 * @param state named in the message of a failure.
 */
export async function expectLegible(page: Page, state = ''): Promise<void> {
  const { texts, targets, fonts, ...found } = await page.evaluate(look);
  expect(texts, page.url()).toBeGreaterThan(25);
  expect(fonts.length, page.url()).toBeGreaterThan(3);
  expect(fonts.length, `${page.url()} ${state}: ${fonts.join(', ')}`).toBeLessThanOrEqual(FONTS);
  expect(targets, page.url()).toBeGreaterThan(10);
  const expected = { faint: [], clipped: [], unmarked: [], small: [] };
  expect(found, `${page.url()} ${state}`).toEqual(expected);
  proves('@kontrast', '@ziele');
}

/** Runs inside the page. */
function look(): Findings {
  const MINIMUM = 7;
  const TARGET = 44;
  /** No text stands out from it enough. */
  const MIDDLE_GREY = 'rgb(119, 119, 119)';
  const describe = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, svg') === null;

  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** The nearest colour behind an element. What shines through or lies on a picture counts as faint. */
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor: colour, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return MIDDLE_GREY;
    return (channels(colour)[3] ?? 1) === 0 ? behind(element.parentElement) : colour;
  };
  const contrast = (element: Element): number => {
    if (ancestors(element).some((one) => getComputedStyle(one).opacity !== '1')) return 0;
    const [dark = 0, light = 0] = [getComputedStyle(element).color, behind(element)]
      .map(luminance)
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const owners = new Set<Element>();
  const fonts = new Set<string>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !/\S/.test(node.nodeValue ?? '')) continue;
    const { fontSize, fontWeight } = getComputedStyle(owner);
    if (owner.getClientRects().length > 0) fonts.add(`${fontSize} ${fontWeight}`);
    if (isShown(owner)) owners.add(owner);
  }
  const texts = [...owners].filter((owner) => owner.closest('script, style') === null);
  /** Whether something cuts the text off that does not scroll. */
  const isClipped = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (overflow: string, inner: number, outer: number) =>
      /hidden|clip/.test(overflow) && inner > outer + 1;
    return (
      cut(overflowX, element.scrollWidth, element.clientWidth) ||
      cut(overflowY, element.scrollHeight, element.clientHeight)
    );
  };
  const boxes = new Set(texts.flatMap((text) => ancestors(text)));

  function ancestors(element: Element): Element[] {
    const parent = element.parentElement;
    return parent ? [element, ...ancestors(parent)] : [element];
  }

  /** Whether a link is a part of a line of text, which the rule leaves as large as the line. */
  const isInLine = (link: Element): boolean => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const block = link.parentElement?.closest('p, li, dd, td, h1, h2, h3');
    return (block?.textContent?.trim().length ?? 0) > (link.textContent?.trim().length ?? 0);
  };
  const targets = [...document.querySelectorAll('a[href], button')].filter(isShown);
  return {
    texts: texts.length,
    targets: targets.length,
    fonts: [...fonts].sort(),
    faint: texts.filter((text) => contrast(text) < MINIMUM).map(describe),
    clipped: [...boxes].filter(isClipped).map(describe),
    unmarked: targets
      // The number of a source is told by its height.
      .filter((target) => isInLine(target) && target.closest('sup') === null)
      .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
      .map(describe),
    small: targets
      .filter((target) => !isInLine(target))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < TARGET || height < TARGET;
      })
      .map(describe),
  };
}
