import { z } from 'zod';
import { Conflict, type Store } from './store.ts';

const snapshot = z.object({
  version: z.string(),
  files: z.array(z.tuple([z.string(), z.string()])),
});
const conflict = z.object({
  version: z.string(),
  files: z.array(z.object({ path: z.string(), theirs: z.string().nullable() })),
});
const failure = z.object({ message: z.string() });

/**
 * The store of `npm start`, as the editor's page reaches it.
 *
 * @param token that stands in the page.
 */
export function localStore(token: string): Store {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { 'x-redaktion': token };
    const response = await fetch(`/redaktion/api/${path}`, { ...init, headers }).catch(() => null);
    if (!response) {
      throw new Error(
        'Das Programm „npm start“ antwortet nicht. Ihr Text bleibt in diesem Browser. Starten Sie es wieder, und speichern Sie dann.',
      );
    }
    return response;
  };
  return {
    load: async () => {
      const { version, files } = snapshot.parse(await (await good(await ask('load'))).json());
      return { version, files: new Map(files) };
    },
    picture: async (path) => {
      const response = await good(await ask(`picture?path=${encodeURIComponent(path)}`));
      return new Uint8Array(await response.arrayBuffer());
    },
    save: async ({ changes, ...proposal }) => {
      const sent = changes.map(({ path, before, after }) =>
        after instanceof Uint8Array
          ? { path, before, bytes: base64(after) }
          : { path, before, after },
      );
      const body = JSON.stringify({ ...proposal, changes: sent });
      const response = await ask('save', { method: 'POST', body });
      if (response.status === 409) {
        const { version, files } = conflict.parse(await response.json());
        throw new Conflict(version, files);
      }
      return z.object({ version: z.string() }).parse(await (await good(response)).json());
    },
    proposals: async () => [],
  };
}

async function good(response: Response): Promise<Response> {
  if (response.ok) return response;
  if (response.status === 403) {
    throw new Error(
      'Diese Seite ist älter als das Programm „npm start“. Laden Sie sie neu. Ihr Text bleibt erhalten.',
    );
  }
  const found = failure.safeParse(await response.json().catch(() => null));
  throw new Error(
    found.success
      ? found.data.message
      : `Das Programm „npm start“ meldet den Fehler ${response.status}.`,
  );
}

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}
