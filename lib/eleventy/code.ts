import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { type BuildFailure, type BuildOptions, build, type Message } from 'esbuild';
import { filesBelow } from '../base/folder.ts';
import { ContentError, type Problem } from '../base/problem.ts';
import { thrownBy } from './thrown.ts';

/** Modules that `lib/eleventy` loads by path: data files, templates, and the renderer. */
const ENTRIES = [
  { folder: '_data', name: /\.ts$/ },
  { folder: 'src/generated', name: /\.11ty\.tsx?$/ },
  { folder: 'lib/eleventy', name: /^render\.ts$/ },
];

/** What a module exports. */
export type Module = Readonly<Record<string, unknown>>;

/** The site's code below Eleventy's configuration. */
export interface Code {
  /**
   * Loads the current code, unless nothing has changed. The previous code becomes garbage.
   *
   * @throws ContentError with each syntax error, because editors change facts and UI texts.
   */
  load(): Promise<void>;
  /** Takes the paths of changed files; the next `load` reads code again if one of them is code. */
  changed(files: readonly string[]): void;
  /** A module by its path from the project's root, after `load`. */
  module(file: string): Module;
  /** What a data file holds: its default export; a function is called for each build. */
  data(file: string): Promise<unknown>;
}

/**
 * Bundles the site's code into one script and evaluates it. `import()` keeps every version of a module for the life
 * of the process, so `npm start` would grow with each edit.
 */
export function siteCode(): Code {
  let modules: Readonly<Record<string, Module>> = {};
  let isStale = true;
  const module = (file: string): Module => {
    const name = path.relative('.', file).replaceAll('\\', '/');
    const found = modules[name];
    if (!found) throw new Error(`There is no module ${name}`);
    return found;
  };
  return {
    module,
    async load() {
      if (!isStale) return;
      modules = evaluate(await bundle());
      isStale = false;
    },
    changed(files) {
      isStale ||= files.some((file) => /\.tsx?$/.test(file));
    },
    async data(file) {
      const { default: value } = module(file);
      return typeof value === 'function' ? value() : value;
    },
  };
}

/** A script that sets `module.exports` to all modules by their paths. */
async function bundle(): Promise<string> {
  const lists = ENTRIES.map(async ({ folder, name }) => {
    const files = await filesBelow(folder);
    return files.filter((file) => name.test(file)).map((file) => `${folder}/${file}`);
  });
  const modules = (await Promise.all(lists))
    .flat()
    .map((file) => `${JSON.stringify(file)}: require('./${file}')`);
  const options: BuildOptions = {
    stdin: { contents: `module.exports = {${modules.join(',')}};`, resolveDir: '.' },
    absWorkingDir: process.cwd(),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: await packages(),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
  };
  const { outputFiles } = await build({ ...options, write: false }).catch(unreadable);
  return outputFiles[0]?.text ?? '';
}

function unreadable(error: BuildFailure): never {
  // Anything else is a fault of the machine or of the code.
  if (!error.errors) throw error;
  throw new ContentError(error.errors.map(problemOf));
}

function problemOf({ text, location }: Message): Problem {
  return {
    file: location?.file ?? 'package.json',
    ...(location ? { line: location.line } : {}),
    message: `Die Datei ist hier nicht lesbar (${text}).`,
    fix: 'Vergleichen Sie Klammern, Anführungszeichen und Kommas mit den Zeilen darüber und darunter.',
  };
}

/** Packages outside the bundle: an edit never changes them, and some contain native code. */
async function packages(): Promise<string[]> {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  // esbuild reads the default export of an external ES module wrongly, so this package is bundled.
  return Object.keys(dependencies).filter((name) => name !== '@sindresorhus/slugify');
}

function evaluate(script: string): Record<string, Module> {
  const filename = path.resolve('site.cjs');
  const module: { exports: Record<string, Module> } = { exports: {} };
  const run = compileFunction(script, ['require', 'module', 'exports'], { filename });
  try {
    run(createRequire(filename), module, module.exports);
  } catch (error) {
    throw thrownBy(error, script, filename);
  }
  return module.exports;
}
