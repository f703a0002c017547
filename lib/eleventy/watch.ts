import { LEFTOVERS } from '../files/leftovers.ts';
import type { Code } from './code.ts';
import type { EleventyConfig } from './types.ts';

/**
 * Watches all folders, so that every edit reloads the browser. Eleventy itself watches templates and data only.
 *
 * @param code learns which files have changed.
 */
export function watch(config: EleventyConfig, code: Code): void {
  config.setWatchJavaScriptDependencies(false);
  for (const folder of ['_data', '_includes', 'lib', 'src', 'translations']) {
    config.addWatchTarget(`./${folder}/`);
    for (const name of LEFTOVERS) config.watchIgnores.add(`${folder}/**/${name}`);
  }
  config.on('eleventy.beforeWatch', code.changed);
  config.on('eleventy.afterwatch', collectGarbage);
  // Milliseconds. Editors save several files at once, and one rebuild is enough for them.
  config.setWatchThrottleWaitTime(50);
  config.setServerOptions({ port: 8080, showVersion: false, domDiff: false });
}

/** Milliseconds after a reload in which the browser requests its page. */
const PAUSE = 1000;
let collecting: NodeJS.Timeout | undefined;

/** Keeps memory flat over any number of edits. V8 alone waits for a gigabyte (needs `node --expose-gc`). */
function collectGarbage(): void {
  clearTimeout(collecting);
  collecting = setTimeout(() => globalThis.gc?.(), PAUSE);
}
