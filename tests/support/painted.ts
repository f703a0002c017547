const run = (task: () => void) => task();

/** Expression for a real page, in view: a promise that is kept when the page's script, if it has one, has done all. */
export const SCRIPT_HAS_RUN = `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('#offer') || document.body.matches('.frame-3')) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** A browser's report of the first paint, as far as the page's script knows it; `report` makes it. */
export class Painting {
  readonly #listener: (entries: object, observer: Painting) => void;
  #connected = false;
  options: object | undefined;

  constructor(listener: (entries: object, observer: Painting) => void) {
    this.#listener = listener;
  }

  observe(options: object): void {
    this.options = options;
    this.#connected = true;
  }

  disconnect(): void {
    this.#connected = false;
  }

  report(): void {
    if (this.#connected) this.#listener([], this);
  }
}

/** A page that is opened for the first time, neither loaded again nor come back to. */
export const OPENED = { navigation: { type: 0 } };

/** What the page's script waits with until the page is painted, for a fake page in which that has happened. */
export const AT_ONCE = {
  performance: OPENED,
  requestAnimationFrame: run,
  PerformanceObserver: class extends Painting {
    override observe(options: object): void {
      super.observe(options);
      this.report();
    }
  },
};
