import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Scripts by their files: what stands inline in every page, and the two parts of it. */
export type InlineScript = 'page' | 'today' | 'offer';

const compiled = new Map<InlineScript, string>();

/**
 * A script as it can stand inline in a page.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE); compiled once in a process.
 * @throws Error of esbuild where the file cannot be compiled.
 */
export function inlineScript(name: InlineScript): string {
  const script = compiled.get(name) ?? compile(name);
  compiled.set(name, script);
  return script;
}

function compile(name: InlineScript): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
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
