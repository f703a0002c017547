import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A serverless function as Netlify calls it: https://docs.netlify.com/build/functions/api/ */
export type FunctionHandler = (request: Request) => Promise<Response>;

/** Handlers by the exact path that they answer. */
export type Functions = Readonly<Record<string, FunctionHandler>>;

// A pattern such as `/api/*` would need the CDN's own matching; the site's functions have none.
const pathSchema = z.string().regex(/^\/[^*:?(){}]*$/, 'a plain path, without a pattern');

const moduleSchema = z.object({
  default: z.custom<FunctionHandler>(
    (value) => typeof value === 'function',
    'a function is expected',
  ),
  config: z.object({ path: z.union([pathSchema, z.array(pathSchema)]).optional() }).optional(),
});

/**
 * Imports every function of a folder.
 *
 * @param folder absolute path; need not exist. Each script directly in it is one function.
 * @returns the handlers under their `config.path`, else under Netlify's default
 *   `/.netlify/functions/<name>`.
 * @throws Error naming the file that cannot be imported, exports something else, or repeats a path.
 */
export async function loadFunctions(folder: string): Promise<Functions> {
  const functions: Record<string, FunctionHandler> = {};
  for (const file of await scriptsIn(folder)) {
    const { handler, paths } = await loadFunction(file);
    for (const path of paths) {
      if (path in functions) throw new Error(`${file}: another function answers ${path} already`);
      functions[path] = handler;
    }
  }
  return functions;
}

async function scriptsIn(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => /\.m?[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}

async function loadFunction(file: string) {
  try {
    const imported: unknown = await import(pathToFileURL(file).href);
    const { default: handler, config } = moduleSchema.parse(imported);
    const paths = [config?.path ?? `/.netlify/functions/${parse(file).name}`].flat();
    return { handler, paths };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file}: ${reason}`, { cause: error });
  }
}
