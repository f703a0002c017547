import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { type RunningServer, type ServerOptions, startServer } from '../../../lib/server/server.ts';

/** Makes a temporary folder with the given files (text by relative path), removed after the test. */
export async function folderWith(
  test: TestContext,
  files: Record<string, string>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'server-test-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes text files by relative path, with the folders they need. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Serves a publish folder of the given files until the test ends. */
export async function serveFiles(
  test: TestContext,
  files: Record<string, string>,
  options: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const publishDir = await folderWith(test, files);
  const server = await startServer({ publishDir, ...options });
  test.after(() => server.close());
  return server;
}

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Sends one request without following, decoding or normalising anything, as `fetch` would. */
export async function ask(
  server: RunningServer,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawResponse> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers }, async (response) => {
      const bytes = await buffer(response);
      const { statusCode: status, headers } = response;
      resolve({ status, headers, bytes, text: bytes.toString() });
    });
    outgoing.on('error', reject).end(body);
  });
}
