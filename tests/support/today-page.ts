import { createContext, runInContext } from 'node:vm';
import de from '../../_data/strings/de.ts';
import { inlineScript } from '../../lib/browser/bundle.ts';
import { endOfDay, headerDateTemplates } from '../../lib/weather/date.ts';

/** What the fake page shows, element by element. */
export interface Shown {
  readonly hidden: boolean;
  readonly seen: string;
  readonly spoken: string;
  /** Address of the `use` element, or "inline" where the icon of the build is still in place. */
  readonly icon: string;
  readonly datetime: string;
  readonly date: string;
}

type Listener = (event: object) => void;

/** Just enough of a browser for the inline script: the header's elements, a clock, events and `fetch`. */
export interface TodayPage {
  /** What it showed, and how often it had asked, before its first load ended. */
  readonly first: Shown & { readonly asked: number };
  /** Number of questions to /api/weather so far. */
  readonly asked: () => number;
  readonly shown: () => Shown;
  /** Answers the open question (`undefined`: the connection fails) and lets the script go on. */
  answer(body: unknown): Promise<void>;
  /** Sets the clock (ISO 8601 with offset) and calls the listeners of an event. */
  fire(event: 'pageshow' | 'visibilitychange', change?: Partial<PageState>): void;
}

/** What changes around a page. */
export interface PageState {
  time: string;
  /** Whether the tab is in the background. */
  hidden: boolean;
}

/**
 * Runs the inline script in a page that was built for 21 November 2019 (0 to 3 °C, cloudy).
 *
 * @param state the visitor's clock and tab.
 * @param hasReading whether the build had a reading.
 * @returns the page after its first load.
 */
export function openPage(
  state: Partial<PageState> & { time: string },
  hasReading = true,
): TodayPage {
  const now: PageState = { hidden: false, ...state };
  const parts = elements(hasReading);
  const questions: { resolve(response: object): void; reject(error: Error): void }[] = [];
  let asked = 0;

  const document = {
    getElementById: (id: string) => (id === 'today' ? parts.root : null),
    onvisibilitychange: undefined as Listener | undefined,
    get hidden() {
      return now.hidden;
    },
  };
  class Clock extends Date {
    constructor() {
      super(now.time);
    }
  }
  const fetch = (address: string) => {
    if (address !== '/api/weather') throw new Error(`unexpected request: ${address}`);
    asked += 1;
    return new Promise((resolve, reject) => questions.push({ resolve, reject }));
  };
  const window = { onpageshow: undefined as Listener | undefined };
  runInContext(inlineScript('today'), createContext({ window, document, Date: Clock, fetch }));
  const first = { ...parts.shown(), asked };
  window.onpageshow?.({});

  return {
    first,
    asked: () => asked,
    shown: parts.shown,
    async answer(body) {
      const question = questions.shift();
      if (body === undefined) question?.reject(new TypeError('Failed to fetch'));
      else question?.resolve({ json: async () => body });
      await new Promise((resolve) => setImmediate(resolve));
    },
    fire(event, change) {
      Object.assign(now, change);
      if (event === 'pageshow') window.onpageshow?.({});
      else document.onvisibilitychange?.({});
    },
  };
}

/** The markup that the doc comment of lib/browser/today.ts lays down. */
function elements(hasReading: boolean) {
  const use = { href: { baseVal: '' } };
  const icon = {
    lastChild: use,
    inline: true,
    replaceChildren() {
      icon.inline = false;
    },
  };
  const seen = { textContent: hasReading ? '0 / 3\u00a0°C' : '' };
  const spoken = { textContent: hasReading ? 'Heute 0 bis 3 Grad, bedeckt' : '' };
  const weather = { hidden: !hasReading, children: [icon, seen, spoken] };
  const time = { dateTime: '2019-11-21', textContent: '21. Nov 2019' };
  const words = {
    ...de.weather,
    dates: headerDateTemplates('de', 'd. LLL yyyy'),
    sprite: '/assets/weather-icons.svg',
  };
  return {
    root: {
      dataset: { end: String(endOfDay('2019-11-21')), words: JSON.stringify(words) },
      children: [weather, time],
    },
    shown: (): Shown => ({
      hidden: weather.hidden,
      seen: seen.textContent,
      spoken: spoken.textContent,
      icon: icon.inline ? 'inline' : use.href.baseVal,
      datetime: time.dateTime,
      date: time.textContent,
    }),
  };
}
