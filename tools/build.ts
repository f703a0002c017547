import { build } from '../lib/eleventy/publish.ts';
import { reportFailure } from '../lib/eleventy/report.ts';

/** Builds the site, into another folder than the published one where a first argument names it. */
build(process.argv[2] ?? '_site').catch(reportFailure);
