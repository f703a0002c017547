import { buildSync } from 'esbuild';

let compiled: string | undefined;

/**
 * The script that stands inline in every page.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE); compiled once in a process.
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
    // Without it esbuild reads tsconfig.json, whose `strict` would put "use strict" in front.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? '';
}
