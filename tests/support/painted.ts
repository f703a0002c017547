const run = (task: () => void) => task();

/** Expression for a real page, in view: a promise that is kept when the page's script, if it has one, has done all. */
export const SCRIPT_HAS_RUN = `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('#offer') || document.body.matches('.full')) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** What the page's script waits with until the page is painted, for a fake page in which that has happened. */
export const AT_ONCE = {
  requestAnimationFrame: run,
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
