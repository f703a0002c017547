import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ENTRY = fileURLToPath(new URL('today.ts', import.meta.url));

let script: string | undefined;

/**
 * The script that stands inline in every page, right after `#today`: see today.ts.
 *
 * @returns minified JavaScript (ES2020, ASCII, one IIFE); compiled once in a process.
 * @throws Error of esbuild where today.ts cannot be compiled.
 */
export function inlineScript(): string {
  script ??= compile();
  return script;
}

function compile(): string {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
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
