/**
 * Updates the header of a page that was built on another day, restored from the back/forward cache or left open. It
 * requests a reading only where the page has none for today (Europe/Berlin).
 *
 * The script relies on the order of these elements in the header component:
 *
 *     <p id="_today" data-end="1574377200000" data-words="{…}">
 *       <span>                       `hidden` where the build has no reading
 *         <svg aria-hidden="true">
 *           <path d="…"/><use/>      the path is the icon, or empty; `use` has no address
 *         </svg>
 *         <span aria-hidden="true" dir="ltr">0 / 3 °C</span>
 *         <span class="visually-hidden">Heute 0 bis 3 Grad, bedeckt</span>
 *         <a href="#…">Quelle: DWD</a>
 *       </span>
 *       <time datetime="2019-11-21">21. Nov 2019</time>
 *     </p>
 *
 * `data-end` is the end of the build's day in Berlin, in ms since 1970 (`endOfDay`). `data-words` is a `TodayWords`
 * as JSON. For a reading without an icon, `use` names a symbol that the sprite lacks and draws nothing.
 */
import { formatMessage } from '../base/message.ts';
import { formatTemperatures, spokenReading } from '../weather/format.ts';
import type { DayReading } from '../weather/reading.ts';
import type { TodayWords } from './words.ts';

/** Updates date and weather, now and whenever the page is shown again. */
export function keepTodayTrue(): void {
  const root = document.getElementById('_today');
  if (!root) return;
  const end = +(root.dataset.end as string);
  let asking = false;

  const check = async () => {
    const [weather, time] = root.children as unknown as [HTMLElement, HTMLTimeElement];
    const words = JSON.parse(root.dataset.words as string) as TodayWords;
    const now = new Date();
    // The first use of a time zone costs tens of milliseconds, on a phone more. So it is skipped on the day of the
    // build. The Swedish locale writes dates as ISO 8601.
    const today =
      +now < end ? time.dateTime : now.toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
    if (time.dateTime !== today) {
      const [y, m, d] = today.split('-') as [string, string, string];
      weather.hidden = true;
      time.dateTime = today;
      time.textContent = formatMessage(words.dates[+m - 1] as string, { y, d: +d });
    }
    if (weather.hidden && !asking && !document.hidden) {
      asking = true;
      try {
        const reading: DayReading = await (await fetch('/api/weather')).json();
        if (reading.date === time.dateTime) {
          const [icon, seen, spoken] = weather.children as unknown as [
            SVGElement,
            Element,
            Element,
          ];
          const use = icon.lastChild as SVGUseElement;
          use.href.baseVal = `${words.sprite}#${reading.icon}`;
          icon.replaceChildren(use);
          seen.textContent = formatTemperatures(reading);
          spoken.textContent = spokenReading(reading, words);
          weather.hidden = false;
        }
      } catch {
        // Without an answer the header shows only the date.
      }
      asking = false;
    }
  };

  check();
  addEventListener('pageshow', (event) => event.persisted && check());
  document.addEventListener('visibilitychange', check);
}
