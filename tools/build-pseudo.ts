import { PSEUDO } from '../lib/base/paths.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { runCommand } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site with its pseudo-languages. */
// Eleventy loads the list of languages, which reads this variable, after this line.
process.env.SITE_PSEUDO = '1';
runCommand(async () => {
  await clearLeftovers();
  await build(PSEUDO);
});
