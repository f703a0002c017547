import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../lib/base/reason.ts';
import { GitHubFailure } from '../lib/editor/github/failure.ts';
import { App } from './app.tsx';
import { goToGitHub, sourceOf } from './entering.ts';
import { kept } from './kept.ts';
import type { Remote } from './remote.ts';
import type { Met } from './saving.ts';

interface Props {
  readonly engine: Remote;
  /** Of the page's element: what the server says of the store. */
  readonly dataset: DOMStringMap;
}

type State =
  | { readonly kind: 'waits' }
  | { readonly kind: 'in'; readonly met: Met }
  | { readonly kind: 'out'; readonly message: string; readonly isFailure: boolean };

const SIGNED_OUT =
  'Sie sind abgemeldet. Was Sie nicht vorgeschlagen haben, bleibt in diesem Browser, bis Sie wiederkommen.';

/** The door of the editor: it loads the texts, and asks who is not signed in to do so. */
export function Entrance({ engine, dataset }: Props): JSX.Element {
  const [state, setState] = useState<State>({ kind: 'waits' });
  const isLocal = dataset.token !== undefined;
  const out = (message: string) => setState({ kind: 'out', message, isFailure: false });
  const fail = (error: unknown) => {
    setState({ kind: 'out', message: reasonOf(error), isFailure: true });
  };

  const enter = async () => {
    setState({ kind: 'waits' });
    try {
      // A browser that keeps nothing has nothing to give back; `changed` tells once that matters.
      const met = await engine.start(sourceOf(dataset), await kept.all().catch(() => []));
      setState({ kind: 'in', met });
    } catch (error) {
      // Nobody has signed in yet, or not for months.
      if (error instanceof GitHubFailure && error.kind === 'signed-out') out('');
      else fail(error);
    }
  };
  useEffect(() => {
    enter();
  }, []);

  if (state.kind === 'in') {
    const account = {
      onSignIn: () => goToGitHub(engine),
      onSignOut: async () => {
        await engine.end();
        out(SIGNED_OUT);
      },
    };
    return <App engine={engine} met={state.met} account={isLocal ? null : account} />;
  }
  return (
    <>
      <header class="bar">
        <h1>Redaktion</h1>
        <p class={state.kind === 'out' && state.isFailure ? 'notice bad' : 'notice'} role="status">
          {state.kind === 'out' ? state.message : 'Die Texte werden geladen …'}
        </p>
      </header>
      <main>
        {state.kind === 'out' && isLocal && <p>Laden Sie die Seite neu.</p>}
        {state.kind === 'out' && !isLocal && (
          <SignIn
            onSignIn={() => goToGitHub(engine).catch(fail)}
            onRetry={state.isFailure ? enter : null}
          />
        )}
      </main>
    </>
  );
}

function SignIn({
  onSignIn,
  onRetry,
}: {
  readonly onSignIn: () => void;
  /** Where something failed that may go the next time. */
  readonly onRetry: (() => void) | null;
}): JSX.Element {
  return (
    <>
      <h2>Anmelden</h2>
      <p>
        Hier ändern Sie die Texte der Website. Dafür brauchen Sie ein Konto bei GitHub, das die
        Person freigegeben hat, die die Website betreut.
      </p>
      <p>
        <button type="button" class="main" onClick={onSignIn}>
          Mit GitHub anmelden
        </button>{' '}
        {onRetry && (
          <button type="button" onClick={onRetry}>
            Noch einmal versuchen
          </button>
        )}
      </p>
      <p>Dabei setzt die Website ein Cookie, das Sie angemeldet hält. „Abmelden“ löscht es.</p>
    </>
  );
}
