/**
 * The script of every page. The page is complete without it, so it runs after the first view. A timeout set in the
 * first frame runs after that frame's style, layout and paint.
 *
 * A `paint` entry is no signal for that. Firefox sends none where a page opens below its top (anchor, reload,
 * back). A prerendered or background page gets its first frame when it is shown. A page in the back/forward cache
 * keeps its pending frame and timeout.
 */
import { offerLanguage } from './offer.ts';
import { keepTodayTrue } from './today.ts';

requestAnimationFrame(() =>
  setTimeout(() => {
    keepTodayTrue();
    offerLanguage();
  }),
);
