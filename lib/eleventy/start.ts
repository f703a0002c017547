import { Eleventy } from '@11ty/eleventy';
import { reportFailure } from './report.ts';

/** Serves the site while it is edited: http://localhost:8080, drafts included, `_site/` untouched. */
const OUTPUT = '.cache/dev';
const PORT = Number(process.env.PORT ?? 8080);

async function start(): Promise<void> {
  process.env.SITE_DRAFTS ??= '1';
  const eleventy = new Eleventy('src', OUTPUT, {
    configPath: '.eleventy.ts',
    quietMode: true,
    runMode: 'serve',
    source: 'script',
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(PORT);
}

start().catch(reportFailure);
