import { existsSync } from 'node:fs';
import { readPort } from '../lib/base/env.ts';
import { PUBLISHED } from '../lib/base/paths.ts';
import { StartError } from '../lib/base/problem.ts';
import { printResult } from '../lib/base/terminal.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { hint, runCommand } from '../lib/eleventy/report.ts';
import editor, { config as editorConfig } from '../netlify/functions/editor.ts';
import signIn, { config as signInConfig } from '../netlify/functions/editor-sign-in.ts';
import weather, { config } from '../netlify/functions/weather.ts';
import { startServer } from './server.ts';

/** Serves the built site as the CDN does. */
async function serve(): Promise<void> {
  const port = readPort(process.env);
  await clearLeftovers().catch(hint);
  if (!existsSync(PUBLISHED)) throw new StartError('Bitte zuerst `npm run build` ausführen.');
  const functions = {
    [config.path]: weather,
    ...Object.fromEntries(editorConfig.path.map((path) => [path, editor])),
    [signInConfig.path]: (request: Request) => signIn(request, { ip: 'loopback' }),
  };
  const server = await startServer({ publishDir: PUBLISHED, functions, port }).catch(
    (error: NodeJS.ErrnoException) => {
      throw explained(error, port);
    },
  );
  printResult(`http://localhost:${new URL(server.url).port}`);
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Der Port ${port} ist schon belegt. Bitte das andere Programm beenden oder einen anderen ` +
        'Port wählen, zum Beispiel mit `PORT=8081 npm run serve`.',
    );
  }
  if (error.code === 'EACCES') {
    return new StartError(`Der Port ${port} ist gesperrt. Bitte einen Port ab 1024 wählen.`);
  }
  return error;
}

runCommand(serve);
