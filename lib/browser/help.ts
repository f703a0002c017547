/**
 * The script of the help page: marks which lines answer at this moment. Hours stand in the page without it.
 *
 *     <div class="help" data-words="{…}">
 *       … <span class="now" data-hours="12345|480|1080|8"></span>
 *
 * `data-hours` is what `hoursData` makes, `data-words` a `HelpWords` as JSON.
 */
import { formatMessage } from '../base/message.ts';
import { berlinTime, openNow } from '../facts/open-now.ts';
import type { HelpWords } from './words.ts';

let timer = 0;

/**
 * Marks the lines, and again each minute while the page is seen. A timer until the next hour would be late by the
 * time that a computer slept.
 */
function mark(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  timer = window.setTimeout(mark, 6e4);
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
            ? formatMessage(words.later, { from: open })
            : words.closed;
  }
}

// After the first view, as in page.ts.
requestAnimationFrame(() =>
  setTimeout(() => {
    mark();
    document.addEventListener('visibilitychange', mark);
  }),
);
