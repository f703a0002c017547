import { PUBLISHED } from '../lib/base/paths.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { runCommand } from '../lib/eleventy/report.ts';
import { build } from '../lib/eleventy/swap.ts';

/** Builds the site into the folder of the first argument; `_site` is the default. */
runCommand(async () => {
  await clearLeftovers();
  await build(process.argv[2] ?? PUBLISHED);
});
