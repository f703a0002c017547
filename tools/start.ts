import { rm } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Eleventy } from '@11ty/eleventy';
import { readPort } from '../lib/base/env.ts';
import { printError, printResult, printWarning } from '../lib/base/terminal.ts';
import { reportFailure } from '../lib/eleventy/report.ts';
import { STATIC_FOLDER } from '../lib/site/project.ts';
import weather, { config as api } from '../netlify/functions/weather.ts';
import { keepToLoopback } from './dev-server.ts';

/** Output of `npm start`, which serves the site with drafts; `_site/` stays untouched. */
const OUTPUT = '.cache/dev';

/** Eleventy's messages name files, so they go the way of all text of editors; without their colours. */
const TERMINAL = {
  log: (text: string) => printResult(stripVTControlCharacters(text)),
  info: (text: string) => printResult(stripVTControlCharacters(text)),
  warn: (text: string) => printWarning(stripVTControlCharacters(text)),
  error: (text: string) => printError(stripVTControlCharacters(text)),
};

async function start(): Promise<void> {
  process.env.SITE_DRAFTS ??= '1';
  await rm(OUTPUT, { recursive: true, force: true });
  const port = readPort(process.env);
  keepToLoopback(reportFailure);
  const onRequest = { [api.path]: ({ url }: { url: URL }) => weather(new Request(url)) };
  const eleventy = new Eleventy('src/generated', OUTPUT, {
    configPath: '.eleventy.ts',
    quietMode: true,
    runMode: 'serve',
    source: 'script',
    // Not in .eleventy.ts, because `lib/` imports nothing of `netlify/`.
    config: (config) => config.setServerOptions({ onRequest }),
  });
  eleventy.logger.overrideLogger(TERMINAL);
  await eleventy.init();
  const build = await eleventy.watch();
  // Eleventy itself builds after a change or a new file only, and keeps the copy of a static file.
  eleventy.watcher.on('unlink', async (file) => {
    const name = path.relative(STATIC_FOLDER, file);
    if (!name.startsWith('..')) await rm(path.join(OUTPUT, name), { force: true });
    await build(file);
  });
  await eleventy.serve(port);
}

start().catch(reportFailure);
