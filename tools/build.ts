import { reportFailure } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site into the folder of the first argument; `_site` is the default. */
build(process.argv[2] ?? '_site').catch(reportFailure);
