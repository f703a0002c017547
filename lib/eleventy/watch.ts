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
  // Editors save several files at once; one rebuild after a short pause serves them all.
  config.setWatchThrottleWaitTime(50);
  config.setServerOptions({ port: 8080, showVersion: false, domDiff: false });
}
