const run = (task: () => void) => task();

/**
 * Expression for a real page, in view: a promise that is kept when the page's script has run. It waits for the same, and
 * later.
 */
export const SCRIPT_HAS_RUN =
  'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** What the page's script waits with until the page is painted, for a fake page in which that has happened. */
export const AT_ONCE = { requestAnimationFrame: run, setTimeout: run };
