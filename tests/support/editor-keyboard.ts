import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any view of the editor has. */
const MOST = 90;

/** The keyboard alone, as a person without a mouse uses it. */
export function byKeyboard(page: Page) {
  const { keyboard } = page;
  /** Presses a key until something has the focus; each stop on the way has to be seen. */
  const to = async (wanted: Locator, key = 'Tab') => {
    await expect(wanted).toBeVisible({ timeout: 30_000 });
    const element = await wanted.elementHandle();
    for (let presses = 0; presses < MOST; presses++) {
      await keyboard.press(key);
      const { isThere, fault } = await page.evaluate(lookAtFocus, element);
      expect(fault, `on the way to ${wanted}`).toBe('');
      if (isThere) return;
    }
    throw new Error(`The keyboard does not reach ${wanted}`);
  };
  const backTo = (wanted: Locator) => to(wanted, 'Shift+Tab');
  return {
    to,
    backTo,
    /** Goes to something and presses Enter. */
    press: async (wanted: Locator) => {
      await to(wanted);
      await keyboard.press('Enter');
    },
    /** The same, towards the top of the page. */
    pressBack: async (wanted: Locator) => {
      await backTo(wanted);
      await keyboard.press('Enter');
    },
    /** Puts a text in the place of all that the field with the focus has. */
    replace: async (text: string) => {
      await keyboard.press('ControlOrMeta+A');
      await keyboard.insertText(text);
    },
  };
}

/** Runs inside the page. @returns whether the element has the focus, and what is wrong with how that is seen. */
function lookAtFocus(element: Element | null): { isThere: boolean; fault: string } {
  const focused = document.activeElement;
  const found = { isThere: focused === element, fault: '' };
  // What is inside of the preview is a page of its own; at the end the browser itself has the focus.
  if (!focused || focused === document.body || focused.localName === 'iframe') return found;
  const ring = focused.closest('.text-field') ?? focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(ring);
  const { top, bottom, left, width } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(
    Math.max(left + Math.min(width, innerWidth) / 2, 0),
    Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
  );
  const bar = document.querySelector('.bar');
  const isCovered = bar !== null && !bar.contains(focused) && bar.contains(seen);
  const name = focused.outerHTML.slice(0, 120);
  if (`${outlineStyle} ${outlineWidth}` !== 'solid 3px') found.fault = `no ring: ${name}`;
  if (isCovered) found.fault = `behind the bar: ${name}`;
  return found;
}

/** Notes from now on what a screen reader says by itself. @returns all of it so far. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    const note = ({ target, addedNodes }: MutationRecord) => {
      const region = elementOf(target)?.closest('[role=status], [role=alert], [aria-live]');
      // A region that comes with its words is read out only where it is urgent.
      const alerts = [...addedNodes].flatMap((node) => {
        const element = elementOf(node);
        return element?.closest('[role=alert]') ?? element?.querySelector('[role=alert]') ?? [];
      });
      for (const one of region ? [region] : alerts) said.push(one.textContent ?? '');
    };
    new MutationObserver((changes) => changes.forEach(note)).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
    });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
