import type { JSX } from 'preact';
import type { Notice } from './said.ts';

/** The account at GitHub of whoever is signed in. */
export interface Account {
  readonly onSignIn: () => Promise<void>;
  readonly onSignOut: () => Promise<void>;
}

interface Props {
  readonly notice: Notice;
  /** Files that are not saved. */
  readonly unsaved: number;
  /** Whether they outlive the window. */
  readonly isKept: boolean;
  /** Whether nothing can be saved now. */
  readonly isStopped: boolean;
  /** Null for the files of this machine. */
  readonly account: Account | null;
  /** Whether a proposal of this person is open. */
  readonly hasOwn: boolean;
  readonly onSave: () => void;
  readonly fail: (error: unknown) => void;
}

const NOT_KEPT =
  'Dieser Browser behält nichts, was Sie nicht gespeichert haben: Er hat keinen Platz dafür, oder das Fenster ist privat. Speichern Sie, bevor Sie es schließen.';

/** The top of the editor: what happens, and how to save. */
export function Bar(props: Props): JSX.Element {
  const { notice, unsaved, isKept, isStopped, account, hasOwn, onSave, fail } = props;
  const proposes = hasOwn ? 'Zum Vorschlag hinzufügen' : 'Änderung vorschlagen';
  const isLosing = !isKept && unsaved > 0;
  const count = unsaved === 1 ? 'eine Datei' : `${unsaved} Dateien`;
  return (
    <header class="bar">
      <h1>
        <a href="/redaktion/#">Redaktion</a>
      </h1>
      <p class={notice.isBad ? 'notice bad' : 'notice'} role="status">
        {notice.text}
      </p>
      {isLosing && (
        <p class="notice bad" role="alert">
          {NOT_KEPT}
        </p>
      )}
      {account && notice.isSignedOut && (
        <button type="button" onClick={() => account.onSignIn().catch(fail)}>
          Neu anmelden
        </button>
      )}
      {/* A button that is disabled loses the focus, and with it the place of whoever pressed it. */}
      <button
        type="button"
        class="main"
        aria-disabled={isStopped}
        onClick={() => isStopped || onSave()}
      >
        {account ? proposes : 'Speichern'}
        {unsaved > 0 && ` (${count})`}
      </button>
      {account && (
        <button type="button" disabled={isLosing} onClick={() => account.onSignOut().catch(fail)}>
          Abmelden
        </button>
      )}
    </header>
  );
}
