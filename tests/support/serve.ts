import weather, { config } from '../../netlify/functions/weather.ts';
import { startServer } from '../../tools/server.ts';

/** Serves a built site as the CDN does, its function included. The caller closes it. */
export function serve(publishDir: string): ReturnType<typeof startServer> {
  return startServer({ publishDir, functions: { [config.path]: weather } });
}
