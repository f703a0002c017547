import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Scripts that stand inline in every page, by the file that says what each does. */
export type InlineScript = 'today' | 'offer';

const compiled = new Map<InlineScript, string>();

/**
 * A script as it stands inline in every page.
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
