import { returnFromGitHub, startSignIn } from '../lib/editor/github/web-flow.ts';
import { EDITOR_PATH } from '../lib/editor/page.ts';
import type { Remote } from './remote.ts';
import type { Source } from './source.ts';

/** Where the window keeps the file that was open, while the person is at GitHub. */
const PLACE = 'redaktion-stelle';

/**
 * The store that a page is for. Takes GitHub's code out of the address, so that it is neither kept nor passed on.
 *
 * @param dataset of the page's element.
 * @throws GitHubFailure where the person or GitHub said no, or another window started the sign-in.
 */
export function sourceOf({ token, today = '' }: DOMStringMap): Source {
  if (token !== undefined) return { kind: 'local', token };
  const query = new URLSearchParams(location.search);
  if (location.search !== '') {
    history.replaceState(null, '', EDITOR_PATH + (sessionStorage.getItem(PLACE) ?? ''));
    sessionStorage.removeItem(PLACE);
  }
  return { kind: 'github', proof: returnFromGitHub(query, sessionStorage), today };
}

/** Leaves for GitHub, which sends the person back to the same file. @throws Error in German */
export async function goToGitHub(engine: Remote): Promise<void> {
  const settings = await engine.settings();
  if (!settings) throw new Error('Der Editor ist nicht eingerichtet.');
  sessionStorage.setItem(PLACE, location.hash);
  location.assign(await startSignIn(settings, location.origin + EDITOR_PATH, sessionStorage));
}
