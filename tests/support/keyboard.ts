import { expect, type Page } from '@playwright/test';
import { proves } from './proof.ts';

/** What the Tab key stops at. */
const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** How an element looks at the moment when it has the focus. */
interface Stop {
  /** Place among all interactive elements in the order of the document; -1 for anything else. */
  readonly index: number;
  readonly name: string;
  readonly inViewport: boolean;
  readonly uncovered: boolean;
  /** Style and width of the outline. */
  readonly outline: string;
}

/**
 * Goes through the open page with the Tab key and expects it to stop at every interactive element in the
 * order of the document, each one seen as a whole, covered by nothing and with the focus ring.
 *
 * @param state named in the message of a failure.
 */
export async function expectReachedByKeyboard(page: Page, state = ''): Promise<void> {
  const expected = await page.evaluate(watchFocus, INTERACTIVE);
  expect(expected.length, page.url()).toBeGreaterThan(10);
  // The key is held down, because the page notes its stops by itself; one more ends the last.
  await Promise.all([...expected, 'end'].map(() => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  const stops = await page.evaluate(stopsSoFar);
  const wanted = expected.map((name, index) => ({
    index,
    name,
    inViewport: true,
    uncovered: true,
    outline: 'solid 3px',
  }));
  expect(stops, `${page.url()} ${state}`).toEqual(wanted);
  proves('@tastatur');
}

/** Runs inside the page: notes where each Tab leads. @returns names of the elements that it should stop at. */
function watchFocus(interactive: string): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>(interactive)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const nameOf = (element: Element) =>
    `${element.localName} ${element.getAttribute('href') ?? element.textContent}`;
  const stops: Stop[] = [];
  Object.assign(window, { stops });
  // From the beginning, wherever the focus was before.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const note = () => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    // A link over two lines has a hole in the middle of its box; its first line has none.
    const line = element.getClientRects()[0] ?? box;
    const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    stops.push({
      index: elements.indexOf(element as HTMLElement),
      name: nameOf(element),
      inViewport:
        box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth,
      uncovered: top !== null && element.contains(top),
      outline: `${outlineStyle} ${outlineWidth}`,
    });
  };
  // When the next key comes, the focus has moved and the page has scrolled; the first one finds the start.
  document.onkeydown = () => {
    if (document.activeElement !== document.body) note();
  };
  return elements.map(nameOf);
}

/** Runs inside the page, which has the focus nowhere afterwards. */
function stopsSoFar(): Stop[] {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return (window as unknown as { stops: Stop[] }).stops;
}
