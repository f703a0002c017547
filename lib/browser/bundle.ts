import { buildSync } from 'esbuild';

const compiled = new Map<string, string>();

/** The inline script of every page; see `script`. */
export function pageScript(): string {
  return script('lib/browser/page.ts');
}

/** The second inline script of the help page; see `script`. */
export function helpScript(): string {
  return script('lib/browser/help.ts');
}

/**
 * An inline script.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE); compiled once per process.
 * @throws Error of esbuild where a file cannot be compiled.
 */
function script(file: string): string {
  const code = compiled.get(file) ?? compile(file);
  compiled.set(file, code);
  return code;
}

function compile(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
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
