/**
 * The `sizes` of pictures: the width that the style sheets give them. A browser chooses a file before it has a
 * layout. tests/e2e/pictures.spec.ts compares them with the rendered width.
 *
 * In `sizes`, 1rem is the browser's own text size (16 px). In the style sheets it is the page's text size r, which
 * grows with the window width w (base.css). Up to w = 75rem, r is 1rem + 0.0025 w, then 1.1875rem. The gap (--gap)
 * is 0.6 r + 0.02 w up to 2 r. The measure (--measure) is 30 r (tokens.css). The formulas follow from these.
 */

/** The whole window. */
export const HERO_SIZES = '100vw';

/** On the start page the picture stands beside the title from 62rem on (hero.css). */
export const START_HERO_SIZES = '(min-width: 62rem) 56vw, 100vw';

/** --measure where the window has room for it, in the two ranges of r. */
const MEASURE = '35.6rem';
const GROWING_MEASURE = '(min-width: 35.4rem) calc(30rem + 7.5vw)';
/** w - 2 gap. */
const NARROW = 'calc(95.7vw - 1.2rem)';

/** Running text of a page: the measure, or the window without its edges (article.css). */
export const TEXT_SIZES = `(min-width: 75rem) ${MEASURE}, ${GROWING_MEASURE}, ${NARROW}`;

/** The start page's texts: from 62rem on beside the contact card, w - 4 gap - 23 r (start.css). */
export const START_SIZES = `(min-width: 75rem) ${MEASURE}, (min-width: 62rem) min(30rem + 7.5vw, 87vw - 26rem), ${GROWING_MEASURE}, ${NARROW}`;

/** The start page's contact card: 23 r - 2 gap beside the texts, w - 4 gap below them (start.css). */
export const CARD_SIZES = '(min-width: 62rem) 22.6rem, calc(91.4vw - 2.4rem)';

/** Side by side with German: half of --wide or of the window, less --gap; the German half is a little narrower (side-by-side.css). */
export const PAIR_SIZES = `(min-width: 90rem) 41.6rem, (min-width: 40rem) calc(46.8vw - 0.9rem), ${NARROW}`;
