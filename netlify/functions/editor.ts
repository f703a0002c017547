import { readEnv } from '../../lib/base/env.ts';
import { EDITOR_PATH, WORKER_PATH } from '../../lib/editor/page.ts';
import { editorResponse } from '../../lib/editor/published.ts';
import { readSignInSettings } from '../../lib/editor/sign-in/settings.ts';

/**
 * The paths at which the host calls this function, with and without the slash that people leave out. A file wins:
 * previews have their list of states in its place, and GitHub would not send anybody back to the address of a preview.
 */
export const config = {
  path: [EDITOR_PATH, EDITOR_PATH.slice(0, -1), WORKER_PATH],
  preferStatic: true,
};

/** Serves the editor of the published site; see lib/editor/published.ts. */
export default async function editor(request: Request): Promise<Response> {
  const { now } = readEnv({ SITE_NOW: process.env.SITE_NOW });
  return editorResponse(request, readSignInSettings(process.env), now.toISODate());
}
