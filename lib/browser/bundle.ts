import { type BuildOptions, buildSync } from 'esbuild';

const compiled = new Map<string, string>();

/** The inline script of every page; see `script`. */
export function pageScript(): string {
  return script('lib/browser/page.ts');
}

/** The second inline script of the help page; see `script`. */
export function helpScript(): string {
  return script('lib/browser/help.ts');
}

/** The second inline script of pages with a search; see `script`. */
export function findScript(): string {
  return script('lib/browser/find.ts');
}

/** The search, a module that its page loads when its field is used; see `script`. */
export function searchModule(): string {
  return script('lib/browser/search/page.ts', { format: 'esm', target: 'es2022' });
}

/**
 * A script.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE, where the options say no other); compiled once per process.
 * @throws Error of esbuild where a file cannot be compiled.
 */
function script(file: string, options: BuildOptions = {}): string {
  const code = compiled.get(file) ?? compile(file, options);
  compiled.set(file, code);
  return code;
}

function compile(file: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2020',
    // Otherwise esbuild reads tsconfig.json and adds "use strict", because `strict` is set there.
    tsconfigRaw: {},
    ...options,
  });
  return outputFiles?.[0]?.text.trim() ?? '';
}
