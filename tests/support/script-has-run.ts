/**
 * Expression for a loaded page in view: a promise that is kept once the page's script has run. Frames and tasks come in
 * the order in which they were asked for, and the script (lib/browser/page.ts) asked before.
 */
export const SCRIPT_HAS_RUN =
  'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';
