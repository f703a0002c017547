/**
 * The script of the help page: marks which lines answer at this moment. Hours stand in the page without it.
 *
 *     <div class="help" data-words="{…}">
 *       … <span class="now" data-hours="12345|480|1080|8"></span>
 *
 * `data-hours` is what `hoursData` makes, `data-words` a `HelpWords` as JSON.
 */
import { berlinTime, openNow } from '../facts/open-now.ts';
import type { HelpWords } from './words.ts';

/** Marks the lines while the page is seen. */
function mark(): void {
  if (document.hidden) return;
  const help = document.querySelector('.help') as HTMLElement;
  const words = JSON.parse(help.dataset.words as string) as HelpWords;
  const time = berlinTime(new Date());
  for (const line of help.querySelectorAll<HTMLElement>('[data-hours]')) {
    const open = openNow(line.dataset.hours as string, time);
    line.className = open === true ? 'now open' : 'now';
    line.textContent =
      open === null
        ? ''
        : open === true
          ? words.open
          : open
            ? words.later.replace('{from}', open)
            : words.closed;
  }
}

// After the first view, as in page.ts, and each minute: a timer until the next hour would be late by the time that a
// computer slept.
requestAnimationFrame(() =>
  setTimeout(() => {
    mark();
    setInterval(mark, 6e4);
    document.addEventListener('visibilitychange', mark);
  }),
);
