/** The page of `tests/e2e/editor-github.spec.ts`: the editor's store without the editor. */
import './no-eval.ts';
import { keepSignedIn, readSettings } from '../../../lib/editor/github/session.ts';
import { gitHubStore } from '../../../lib/editor/github/store.ts';
import { returnFromGitHub, startSignIn } from '../../../lib/editor/github/web-flow.ts';

const settings = await readSettings();
if (!settings) throw new Error('not set up');
const session = keepSignedIn();

const steps = {
  address: () => startSignIn(settings, `${location.origin}/redaktion/`, sessionStorage),

  async comeBack() {
    const proof = returnFromGitHub(new URLSearchParams(location.search), sessionStorage);
    if (proof) await session.begin(proof.code, proof.verifier);
  },

  async change(path: string, from: string, to: string) {
    const cache = await caches.open('redaktion');
    const repository = { api: settings.api, name: settings.repository, branch: settings.branch };
    const store = gitHubStore({ repository, session, cache });
    const { version, files } = await store.load();
    const before = files.get(path) ?? '';
    const changes = [{ path, before, after: before.replace(from, to) }];
    await store.save({ title: 'Kontakt', text: 'Ein Satz', base: version, changes });
  },

  kept: async () => (await (await caches.open('redaktion')).keys()).length,

  end: () => session.end(),
};

export type Steps = typeof steps;

Object.assign(window, { steps });
