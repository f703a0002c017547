import { stripVTControlCharacters } from 'node:util';
import { Eleventy } from '@11ty/eleventy';
import { readPort } from '../lib/base/env.ts';
import { share } from '../lib/base/lock.ts';
import { PREVIEW } from '../lib/base/paths.ts';
import { printError, printResult, printWarning } from '../lib/base/terminal.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { runCommand } from '../lib/eleventy/report.ts';
import weather, { config as api } from '../netlify/functions/weather.ts';

/** Eleventy's messages name files, so they go the way of all text of editors; without their colours. */
const TERMINAL = {
  log: (text: string) => printResult(stripVTControlCharacters(text)),
  info: (text: string) => printResult(stripVTControlCharacters(text)),
  warn: (text: string) => printWarning(stripVTControlCharacters(text)),
  error: (text: string) => printError(stripVTControlCharacters(text)),
};

/** Serves the site with drafts, and again after each edit; `_site/` stays untouched. */
async function start(): Promise<void> {
  process.env.SITE_DRAFTS ??= '1';
  await clearLeftovers();
  await share('preview');
  const port = readPort(process.env);
  const onRequest = { [api.path]: ({ url }: { url: URL }) => weather(new Request(url)) };
  const eleventy = new Eleventy('src/generated', PREVIEW, {
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

runCommand(start);
