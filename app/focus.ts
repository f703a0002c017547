/** What has headings of its own below it. */
const HEADING = ':is(h2, h3, h4, summary)';

/** What takes the focus by itself. */
const CONTROL = 'a, button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the place of whoever works without a mouse. Where an action removes what has the focus, or opens another view, a
 * browser would begin at the top of the page again, without a word. Here the focus goes to what is nearest: the next item
 * of a list, the field that is left, the heading of the section or of the new view. The window is named by that heading.
 *
 * @param root element of the editor.
 */
export function followFocus(root: HTMLElement): void {
  let last: HTMLElement | null = null;
  // Another view is asked for, and is not there yet.
  let isAwaited = false;
  root.addEventListener('focusin', ({ target }) => {
    last = target as HTMLElement;
    isAwaited = false;
  });
  root.addEventListener('focusout', () => {
    queueMicrotask(() => {
      // Somebody pressed beside all controls.
      if (isNowhere() && last?.isConnected && !last.closest('[inert]')) last = null;
    });
  });
  addEventListener('hashchange', () => {
    isAwaited = true;
  });
  const follow = (changes: readonly MutationRecord[]) => {
    const screen = root.querySelector<HTMLElement>('.screen') ?? root;
    const title = screen.querySelector<HTMLElement>('h2');
    if (title) document.title = `${title.textContent} · Redaktion`;
    if (!isAwaited && last && isNowhere()) {
      const next = last.isConnected ? last : besideOf(last, changes, screen);
      // While something is saved nothing takes it.
      if (next?.closest('[inert]')) return;
      isAwaited = next === null;
      focus(next);
    }
    if (isAwaited && title) focus(title);
  };
  const options = { childList: true, subtree: true, attributeFilter: ['inert'] };
  new MutationObserver(follow).observe(root, options);
}

const isNowhere = () => document.activeElement === document.body;

function focus(element: HTMLElement | null): void {
  if (element?.matches(CONTROL) === false) element.tabIndex = -1;
  element?.focus();
}

/** What is nearest to the place of an element that is gone; null where the whole view is. */
function besideOf(
  gone: HTMLElement,
  changes: readonly MutationRecord[],
  screen: HTMLElement,
): HTMLElement | null {
  const change = changes.find(
    ({ target, removedNodes }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
  );
  if (!change) return null;
  const items = [change.nextSibling, change.previousSibling] as (HTMLElement | null)[];
  const item = items.find((one) => one?.isConnected && one.localName === 'li');
  if (item) return item;
  const around = change.target as HTMLElement;
  // A form between the bar and the view was opened by the button that saves.
  if (around.localName === 'main') return document.querySelector<HTMLElement>('.bar .main');
  const field = around.closest('.field')?.querySelector<HTMLElement>('input, textarea, select');
  if (field) return field;
  for (
    let place = around;
    screen.contains(place.parentElement);
    place = place.parentElement ?? screen
  ) {
    const heading = place.querySelector<HTMLElement>(`:scope > ${HEADING}`);
    if (heading) return heading;
  }
  return null;
}
