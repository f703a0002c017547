import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readSiteConfig } from './config.ts';
import { loadFunctions } from './functions.ts';
import { type RunningServer, startServer } from './server.ts';

const portSchema = z.coerce.number().int().min(0).max(65_535).default(8080);

/** A reason not to start that is worded for the person at the terminal. */
class StartError extends Error {}

/** Serves the built site of the current folder until it is told to stop. */
async function serve(): Promise<void> {
  const configFile = resolve('netlify.toml');
  const port = readPort(process.env.PORT);
  const { publishDir, functionsDir } = await readSiteConfig(configFile);
  if (!(await isFolder(publishDir))) {
    throw new StartError('Bitte zuerst `npm run build` ausführen.');
  }
  const functions = await loadFunctions(functionsDir);
  const server = await startServer({ publishDir, configFile, functions, port }).catch(explain);
  process.stdout.write(`http://localhost:${new URL(server.url).port}\n`);
  stopOnSignal(server);
}

/** @param value the variable PORT; empty counts as absent. */
function readPort(value: string | undefined): number {
  const result = portSchema.safeParse(value || undefined);
  if (result.success) return result.data;
  throw new StartError(`PORT=${value} ist kein Port. Möglich sind Zahlen von 0 bis 65535.`);
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

function explain(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const port = error instanceof Error && 'port' in error ? error.port : undefined;
  if (code === 'EADDRINUSE') {
    throw new StartError(
      `Der Port ${port} ist schon belegt. Bitte das andere Programm beenden oder einen anderen ` +
        'Port wählen, zum Beispiel mit `PORT=8081 npm run serve`.',
    );
  }
  if (code === 'EACCES') {
    throw new StartError(`Der Port ${port} ist gesperrt. Bitte einen Port ab 1024 wählen.`);
  }
  throw error;
}

function stopOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A function may have left timers or sockets behind; they must not keep the terminal waiting.
      void server.close().finally(() => process.exit(0));
    });
  }
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
