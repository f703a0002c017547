import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EleventyConfig } from './types.ts';

/** Folders whose modules the site is made of. */
const CODE_FOLDERS = ['_data', '_includes', 'lib', 'src'];

let version = Date.now();

/** Changes with every edit under `--serve`, so that modules are loaded anew and not from memory. */
export function moduleVersion(): number {
  return version;
}

/**
 * Makes every edit arrive in the open browser: Eleventy follows imports of .js files only, so a
 * component of a component, the style sheet and everything in `lib/` are watched and reset here.
 */
export function watch(config: EleventyConfig): void {
  config.addWatchTarget('./_includes/');
  config.addWatchTarget('./_data/');
  config.addWatchTarget('./src/bilder/');
  config.addWatchTarget('./lib/', { resetConfig: true });
  // Editors save several files at once; one rebuild after a short pause serves them all.
  config.setWatchThrottleWaitTime(50);
  config.setServerOptions({ port: 8080, showVersion: false, domDiff: false });
  config.on('eleventy.beforeWatch', async () => {
    version = Date.now();
    const eventBus = await eleventyEventBus();
    eventBus.emit(
      'eleventy.importCacheReset',
      new Set(['./.eleventy.ts', ...CODE_FOLDERS.flatMap(modulesIn)]),
    );
  });
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `./${path.join(folder, file)}`);
}

interface EventBus {
  emit(event: string, paths: Set<string>): void;
}

/** Eleventy's own bus; it is not among the package's exports, so it is loaded by its path. */
async function eleventyEventBus(): Promise<EventBus> {
  const entry = fileURLToPath(import.meta.resolve('@11ty/eleventy'));
  const module: { default: EventBus } = await import(path.join(path.dirname(entry), 'EventBus.js'));
  return module.default;
}
