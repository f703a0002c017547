/** What makes a page wider than its window. */
export interface Overflow {
  /** Width of the whole page, CSS px. */
  readonly width: number;
  /** Tag and beginning of the text of each box or text that sticks out. */
  readonly culprits: readonly string[];
}

/**
 * Finds boxes and texts that stick out of the window on either side, except inside a box that scrolls or
 * hides what does not fit. Runs inside the page.
 */
export function findOverflow(): Overflow {
  const width = document.documentElement.clientWidth;
  // Half a pixel is a matter of rounding.
  const sticksOut = ({ left, right }: DOMRect) => left < -0.5 || right > width + 0.5;
  const isContained = (box: Element | null): boolean =>
    box !== null &&
    box !== document.body &&
    (getComputedStyle(box).overflowX !== 'visible' || isContained(box.parentElement));
  const culprits: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { rects, name } =
      node instanceof Element
        ? { rects: node.getClientRects(), name: node.localName }
        : { rects: range.getClientRects(), name: 'text' };
    if ([...rects].some(sticksOut) && !isContained(node.parentElement)) {
      culprits.push(`${name}: ${node.textContent?.slice(0, 60)}`);
    }
  }
  return { width: document.scrollingElement?.scrollWidth ?? 0, culprits };
}
