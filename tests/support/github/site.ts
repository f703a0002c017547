import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../../lib/base/folder.ts';
import { editorResponse } from '../../../lib/editor/published.ts';
import { signInResponse } from '../../../lib/editor/sign-in/http.ts';
import type { SignInSettings } from '../../../lib/editor/sign-in/settings.ts';
import { config as page } from '../../../netlify/functions/editor.ts';
import { config as signIn } from '../../../netlify/functions/editor-sign-in.ts';
import { startServer } from '../../../tools/server.ts';
import { SEED_NOW, siteFolder } from '../sites.ts';
import { startGitHub } from './server.ts';
import { CLIENT, startSignIn } from './sign-in.ts';

/** The fixture site with its editor, and GitHub with its content. */
export async function startPublishedEditor() {
  const content = path.join(siteFolder('fixture'), '..');
  const signedIn = await startSignIn();
  const gitHub = await startGitHub(await contentOf(content));
  const refused = new Set<string>();
  // Whoever has the newest token of this sign-in is Anna.
  gitHub.tokens.get = (token) =>
    token === signedIn.token() && !refused.has(token) ? 'anna' : undefined;
  const settings: SignInSettings = {
    ...CLIENT,
    ...{ repository: 'stadt/website', branch: 'main', gitHub: signedIn.url, api: gitHub.url },
  };
  const editor = async (request: Request) =>
    editorResponse(request, settings, SEED_NOW.slice(0, 10));
  const site = await startServer({
    publishDir: siteFolder('fixture'),
    functions: {
      ...Object.fromEntries(page.path.map((address) => [address, editor])),
      [signIn.path]: (request) => signInResponse(request, settings, 'loopback'),
    },
  });
  return {
    // A name, because browsers keep no secure cookie of an address.
    url: `${site.url.replace('127.0.0.1', 'localhost')}/redaktion/`,
    repository: gitHub.repository,
    problems: gitHub.problems,
    /** GitHub takes the newest token no more. */
    refuseToken: () => refused.add(signedIn.token()),
    /** Nor does it renew one. */
    endSignIn: () => {
      refused.add(signedIn.token());
      signedIn.forget();
    },
    close: () => Promise.all([site.close(), signedIn.close(), gitHub.close()]),
  };
}

async function contentOf(folder: string): Promise<Parameters<typeof startGitHub>[0]> {
  const files: [string, Buffer][] = [];
  for (const part of ['src', 'translations']) {
    for (const file of await filesBelow(path.join(folder, part))) {
      const bytes = await readFile(path.join(folder, part, file));
      files.push([`${part}/${file.replaceAll('\\', '/')}`, bytes]);
    }
  }
  return Object.fromEntries(files);
}
