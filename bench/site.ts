import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { type RunningServer, startServer } from '../lib/server/server.ts';
import weather from '../netlify/functions/weather.ts';
import { runBuild } from '../tests/support/build.ts';
import { copyProject } from '../tests/support/project.ts';
import { startWeatherSource } from '../tests/support/weather-source.ts';
import { writeReferences } from './reference.ts';

/** The site with the CDN's headers and the reference pages with none, both over HTTP/2 with brotli. */
export interface Served {
  /** Folder of the built site. */
  readonly folder: string;
  readonly site: RunningServer;
  readonly references: RunningServer;
  close(): Promise<void>;
}

/** Folders that the next benchmark writes anew. */
const BUILT = '.cache/bench/site';
const REFERENCE_PAGES = '.cache/bench/references';

/**
 * Serves what is to be measured.
 *
 * @param certificate with its key, PEM.
 * @param built folder of a built site; where it is undefined the site is built, as of now.
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
    const folder = built ?? (await build());
    await writeReferences(REFERENCE_PAGES);
    const tls = { key: certificate, cert: certificate };
    const site = await startServer({
      publishDir: folder,
      configFile: 'netlify.toml',
      functions: { '/api/weather': weather },
      tls,
    });
    closers.push(() => site.close());
    const references = await startServer({ publishDir: REFERENCE_PAGES, functions: {}, tls });
    closers.push(() => references.close());
    return { folder, site, references, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Builds the site in a copy of the project, so that the made-up weather of today gets into no cache. */
async function build(): Promise<string> {
  const copy = await copyProject('bench');
  {
    const { code, output } = await runBuild(copy, { SITE_NOW: new Date().toISOString() });
    if (code !== 0) throw new Error(`The build failed:\n${output}`);
    await rm(BUILT, { recursive: true, force: true });
    await cp(path.join(copy, '_site'), BUILT, { recursive: true });
    return BUILT;
  }
}
