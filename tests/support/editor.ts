import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { editorServer } from '../../tools/editor/server.ts';
import { surroundingsOf } from '../../tools/editor/surroundings.ts';
import { refuse } from '../../tools/refuse.ts';

/** The editor on a loopback server. */
export interface RunningEditor {
  /** Address of its page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the editor as `npm start` does. @param content folder that it may change. */
export async function startEditor(content: string): Promise<RunningEditor> {
  const surroundings = surroundingsOf(content);
  const editor = editorServer({
    ...{ code: path.resolve(import.meta.dirname, '../..'), content },
    surroundings: () => surroundings,
  });
  const server = createServer(async (request, response) => {
    const isAnswered = await editor(request, response);
    if (!isAnswered) refuse(response, { status: 400, text: 'Not the editor' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/redaktion/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
