/**
 * The script of every page. The page is complete without it, so all that can wait does so until the browser says that the
 * page has been painted: work in the frame after the first would keep the processor from showing that one. A page in the
 * background, or made ready before it is shown, is not painted, and the script waits for it.
 */
import { offerLanguage } from './offer.ts';
import { keepTodayTrue } from './today.ts';

// Loaded again, or come back to: the browser leads to the place that was read, which it finds only where all is laid out.
// The entry that takes the place of this property says the same in three times the bytes.
if (performance.navigation?.type) document.body.className += ' whole';

new PerformanceObserver((_, observer) => {
  observer.disconnect();
  keepTodayTrue();
  offerLanguage();
  // Ends what _includes/styles/first-view.css has for the first view, step by step, so that no frame is long.
  let frames = 0;
  const next = () => {
    frames += 1;
    document.body.className += ` frame-${frames}`;
    if (frames < 3) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}).observe({ type: 'paint', buffered: true });
