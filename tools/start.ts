import { rm } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { Eleventy } from '@11ty/eleventy';
import { readPort } from '../lib/base/env.ts';
import { printError, printResult, printWarning } from '../lib/base/terminal.ts';
import { reportFailure } from '../lib/eleventy/report.ts';
import weather, { config as api } from '../netlify/functions/weather.ts';

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
  await eleventy.watch();
  await eleventy.serve(port);
}

start().catch(reportFailure);
