import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { reportFailure } from '../lib/eleventy/report.ts';
import { readSiteConfig } from '../lib/server/config.ts';
import { loadFunctions } from '../lib/server/functions.ts';

/** Serves the site while it is edited: http://localhost:8080, drafts included, `_site/` untouched. */
const OUTPUT = '.cache/dev';
const PORT = Number(process.env.PORT ?? 8080);

async function start(): Promise<void> {
  process.env.SITE_DRAFTS ??= '1';
  const onRequest = await answers();
  const eleventy = new Eleventy('src', OUTPUT, {
    configPath: '.eleventy.ts',
    quietMode: true,
    runMode: 'serve',
    source: 'script',
    // Here and not in .eleventy.ts, which is read anew with each edit in lib/: the server would take handlers that
    // are new for options that changed, and start anew instead of reloading the browser.
    config: (config) => config.setServerOptions({ onRequest }),
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(PORT);
}

/** The serverless functions, as Eleventy's development server calls them. */
async function answers() {
  const { functionsDir } = await readSiteConfig(path.resolve('netlify.toml'));
  const functions = await loadFunctions(functionsDir);
  return Object.fromEntries(
    Object.entries(functions).map(([address, answer]) => [
      address,
      ({ url }: { url: URL }) => answer(new Request(url)),
    ]),
  );
}

start().catch(reportFailure);
