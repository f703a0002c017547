import { reportFailure } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site, into another folder than the published one where a first argument names it. */
build(process.argv[2] ?? '_site').catch(reportFailure);
