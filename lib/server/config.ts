import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'smol-toml';
import { z } from 'zod';

const schema = z.object({
  build: z.object({ publish: z.string() }),
  functions: z.object({ directory: z.string().default('netlify/functions') }).prefault({}),
});

/** Folders that netlify.toml names, as absolute paths. */
export interface SiteConfig {
  readonly publishDir: string;
  readonly functionsDir: string;
}

/**
 * Reads where the built site and the functions are.
 *
 * @param file path of netlify.toml; the folders it names are relative to it.
 * @throws Error naming the file if it is absent, no TOML, or has no publish folder.
 */
export async function readSiteConfig(file: string): Promise<SiteConfig> {
  try {
    const { build, functions } = schema.parse(parse(await readFile(file, 'utf8')));
    const root = dirname(file);
    return {
      publishDir: resolve(root, build.publish),
      functionsDir: resolve(root, functions.directory),
    };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file}: ${reason}`, { cause: error });
  }
}
