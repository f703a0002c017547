import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type RunningServer, startServer } from '../lib/server/server.ts';
import weather from '../netlify/functions/weather.ts';
import { runBuild } from '../tests/support/build.ts';
import { copyProject } from '../tests/support/project.ts';
import { startWeatherSource } from '../tests/support/weather-source.ts';
import { writeReferences } from './reference.ts';

/** The site and the reference pages, served alike: HTTP/2, brotli, the CDN's headers. */
export interface Served {
  /** Folder of the built site. */
  readonly folder: string;
  readonly site: RunningServer;
  readonly references: RunningServer;
  close(): Promise<void>;
}

/**
 * Serves what is to be measured.
 *
 * @param certificate with its key, PEM.
 * @param built folder of a built site; where it is undefined the site is built, as of now and in a copy of
 *   the project, so that the made-up weather gets into no cache.
 * @throws Error with the build's output where the build fails.
 */
export async function serve(certificate: string, built: string | undefined): Promise<Served> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const source = await startWeatherSource();
    closers.push(() => source.close());
    process.env.WEATHER_URL = source.url;
    const copy = built === undefined ? await copyProject() : undefined;
    if (copy) closers.push(() => copy.remove());
    const folder = built ?? path.join(copy?.folder ?? '', '_site');
    if (copy) await build(copy.folder);
    const pages = await writeReferences();
    closers.push(() => rm(pages, { recursive: true }));
    const tls = { key: certificate, cert: certificate };
    const functions = { '/api/weather': weather };
    const site = await startServer({
      publishDir: folder,
      configFile: 'netlify.toml',
      functions,
      tls,
    });
    closers.push(() => site.close());
    const references = await startServer({ publishDir: pages, functions: {}, tls });
    closers.push(() => references.close());
    return { folder, site, references, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(folder: string): Promise<void> {
  const { code, output } = await runBuild(folder, { SITE_NOW: new Date().toISOString() });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
