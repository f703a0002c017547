import { rm } from 'node:fs/promises';
import path from 'node:path';
import { inspect, stripVTControlCharacters } from 'node:util';
import { Eleventy } from '@11ty/eleventy';
import { readPort } from '../lib/base/env.ts';
import { share } from '../lib/base/lock.ts';
import { PREVIEW } from '../lib/base/paths.ts';
import { printError, printResult, printWarning } from '../lib/base/terminal.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { runCommand } from '../lib/eleventy/report.ts';
import { STATIC_FOLDER } from '../lib/site/project.ts';
import weather, { config as api } from '../netlify/functions/weather.ts';
import { keepToLoopback } from './dev-server.ts';
import { editorServer } from './editor/server.ts';
import { surroundingsOf } from './editor/surroundings.ts';

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
  const editor = editorServer({
    ...{ code: process.cwd(), content: process.cwd() },
    surroundings: () => surroundingsOf('.'),
  });
  keepToLoopback((error) => printError(inspect(error)), editor);
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
  const build = await eleventy.watch();
  // Eleventy itself builds after a change or a new file only, and keeps the copy of a static file.
  eleventy.watcher.on('unlink', async (file) => {
    const name = path.relative(STATIC_FOLDER, file);
    if (!name.startsWith('..')) await rm(path.join(PREVIEW, name), { force: true });
    await build(file);
  });
  await eleventy.serve(port);
}

runCommand(start);
