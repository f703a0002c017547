import type { Code } from './code.ts';
import type { EleventyConfig } from './types.ts';

/**
 * Makes every edit arrive in the open browser: Eleventy itself watches templates and data only.
 *
 * @param code is told what has changed, so that it is loaded again where it has.
 */
export function watch(config: EleventyConfig, code: Code): void {
  config.setWatchJavaScriptDependencies(false);
  for (const folder of ['_data', '_includes', 'lib', 'src', 'translations']) {
    config.addWatchTarget(`./${folder}/`);
  }
  config.on('eleventy.beforeWatch', code.changed);
  config.on('eleventy.afterwatch', collectGarbage);
  // Editors save several files at once; one rebuild after a short pause serves them all.
  config.setWatchThrottleWaitTime(50);
  config.setServerOptions({ port: 8080, showVersion: false, domDiff: false });
}

/** Milliseconds after a reload, in which the browser asks for its page. */
const PAUSE = 1000;
let collecting: NodeJS.Timeout | undefined;

/** Keeps memory flat over any number of edits: V8 itself waits until it has taken a gigabyte (`node --expose-gc`). */
function collectGarbage(): void {
  clearTimeout(collecting);
  collecting = setTimeout(() => globalThis.gc?.(), PAUSE);
}
