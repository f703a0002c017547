import { reportFailure } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site with its pseudo-languages, for developers to look at; `_site/` is not touched. */
// The list of languages reads this when Eleventy loads it, which is after this module.
process.env.SITE_PSEUDO = '1';
build('.cache/pseudo').catch(reportFailure);
