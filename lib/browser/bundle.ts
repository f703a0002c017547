import { buildSync } from 'esbuild';
import { memoize } from '../base/memoize.ts';

/** The inline script of every page; see `script`. */
export function pageScript(): string {
  return script('lib/browser/page.ts', 'iife', 'es2020');
}

/** The second inline script of the help page; see `script`. */
export function helpScript(): string {
  return script('lib/browser/help.ts', 'iife', 'es2020');
}

/** The second inline script of pages with a search; see `script`. */
export function findScript(): string {
  return script('lib/browser/find.ts', 'iife', 'es2020');
}

/** The search, a module that its page loads when its field is used; see `script`. */
export function searchModule(): string {
  return script('lib/browser/search/page.ts', 'esm', 'es2022');
}

/**
 * A script.
 *
 * @returns minified JavaScript (ASCII); compiled once per process.
 * @throws Error of esbuild where a file cannot be compiled.
 */
const script = memoize((file: string, format: 'iife' | 'esm', target: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format,
    minify: true,
    target,
    // Otherwise esbuild reads tsconfig.json and adds "use strict", because `strict` is set there.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? '';
});
