/**
 * The script of every page. The page is complete without it, so it runs after the first view: a task that is asked for in
 * the first frame runs after that frame's style, layout and paint.
 *
 * It does not wait for an entry of type `paint`: Firefox makes none for a page that opens below its top (anchor, reload,
 * back). A page that is prerendered or in the background gets its first frame when it is shown at the latest. A page in
 * the back/forward cache keeps what it asked for, and goes on when it comes back.
 */
import { offerLanguage } from './offer.ts';
import { keepTodayTrue } from './today.ts';

requestAnimationFrame(() =>
  setTimeout(() => {
    keepTodayTrue();
    offerLanguage();
  }),
);
