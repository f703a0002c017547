import { pathToFileURL } from 'node:url';
import { moduleVersion } from './watch.ts';

/**
 * Loads a data file from `_data/`.
 *
 * @returns its default export; a function is called, so that every build reads what has changed.
 */
export async function importDataFile(file: string): Promise<unknown> {
  const url = `${pathToFileURL(file).href}?_cache_bust=${moduleVersion()}`;
  const module: { default?: unknown } = await import(url);
  return typeof module.default === 'function' ? module.default() : module.default;
}
