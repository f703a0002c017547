import { buildSync } from 'esbuild';

let compiled: string | undefined;

/**
 * The inline script of every page.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE); compiled once per process.
 * @throws Error of esbuild where a file cannot be compiled.
 */
export function pageScript(): string {
  compiled ??= compile();
  return compiled;
}

function compile(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/browser/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2020',
    // Otherwise esbuild reads tsconfig.json and adds "use strict", because `strict` is set there.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? '';
}
