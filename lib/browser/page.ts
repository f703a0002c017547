/**
 * The script of every page. The page is complete without it, so it waits until the page has been painted: a frame has
 * been made when a task comes after its callback. A page in the background, or made ready before it is shown, has no
 * frames, and the script waits for its first.
 */
import { offerLanguage } from './offer.ts';
import { keepTodayTrue } from './today.ts';

requestAnimationFrame(() =>
  setTimeout(() => {
    keepTodayTrue();
    offerLanguage();
  }),
);
