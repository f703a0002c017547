import { startServer } from '../../lib/server/server.ts';
import weather from '../../netlify/functions/weather.ts';

/** Serves a built site as the CDN does, its function included. The caller closes it. */
export function serve(publishDir: string): ReturnType<typeof startServer> {
  return startServer({
    publishDir,
    configFile: 'netlify.toml',
    functions: { '/api/weather': weather },
  });
}
