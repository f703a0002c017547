/**
 * Expression for a real page, in view: a promise that is kept when the page's script has run. It waits for the same, and
 * later.
 */
export const SCRIPT_HAS_RUN =
  "new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }))";

/** What the page's script waits with until the page is painted, for a fake page in which that has happened. */
export const AT_ONCE = {
  PerformanceObserver: class {
    readonly #run: (entries: object, observer: object) => void;

    constructor(run: (entries: object, observer: object) => void) {
      this.#run = run;
    }

    observe(): void {
      this.#run([], this);
    }

    disconnect(): void {}
  },
};
