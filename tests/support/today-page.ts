import { createContext, runInContext } from 'node:vm';
import de from '../../_data/strings/de.ts';
import { pageScript } from '../../lib/browser/bundle.ts';
import { endOfDay, headerDateTemplates } from '../../lib/weather/date.ts';
import { AT_ONCE } from './painted.ts';

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

/** Just enough of a browser for the inline script: the header's elements, a clock, events and `fetch`. */
export interface TodayPage {
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
 * @returns the page after its first painting.
 */
export function openPage(
  state: Partial<PageState> & { time: string },
  hasReading = true,
): TodayPage {
  const now: PageState = { hidden: false, ...state };
  const parts = elements(hasReading);
  const questions: { resolve(response: object): void; reject(error: Error): void }[] = [];
  let asked = 0;
  const listeners = new Map<string, (event: object) => void>();
  const listen = (event: string, listener: (event: object) => void) =>
    listeners.set(event, listener);

  const document = {
    body: {},
    getElementById: (id: string) => (id === 'today' ? parts.root : null),
    addEventListener: listen,
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
  const context = { ...AT_ONCE, document, addEventListener: listen, Date: Clock, fetch };
  runInContext(pageScript(), createContext(context));

  return {
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
      listeners.get(event)?.({ persisted: true });
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
