import { reportFailure } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site with its pseudo-languages into `.cache/pseudo`. */
// Eleventy loads the list of languages, which reads this variable, after this line.
process.env.SITE_PSEUDO = '1';
build('.cache/pseudo').catch(reportFailure);
