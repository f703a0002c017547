/**
 * The script of every page. The page is complete without it, so it waits until the first frame has been handed to the
 * browser. A task asked for in that frame runs after its style, layout and paint.
 *
 * It does not wait for an entry of type `paint`: Firefox makes none for a page that opens below its top (anchor, reload,
 * back). A page in the background, or prerendered, gets no frame until it is shown, and the script runs then. A page that
 * goes into the back/forward cache before that keeps its open frame and task, and they run when it comes back.
 */
import { offerLanguage } from './offer.ts';
import { keepTodayTrue } from './today.ts';

requestAnimationFrame(() =>
  setTimeout(() => {
    keepTodayTrue();
    offerLanguage();
  }),
);
