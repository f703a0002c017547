import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChangedPageView } from './changed-page.tsx';
import type { Engine } from './engine.ts';
import type { ChangedPage } from './types.ts';
import { DiffLegend } from './word-diff.tsx';

interface Props {
  readonly engine: Engine;
  /** A German page. */
  readonly file: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

interface Found {
  readonly page: ChangedPage | null;
  readonly missing: readonly { readonly name: string; readonly file: string }[];
}

/** The translations of a German page: which are missing, and what the others do not say yet. It is looked up when somebody asks. */
export function Translated({ engine, file, changed, fail }: Props): JSX.Element {
  const [found, setFound] = useState<Found | null>(null);
  const look = async () =>
    setFound({ page: await engine.changedSince(file), missing: await engine.missing(file) });
  return (
    <details
      onToggle={({ currentTarget }) => {
        setFound(null);
        if (currentTarget.open) look().catch(fail);
      }}
    >
      <summary>Übersetzungen dieser Seite</summary>
      {found === null && <p>Die Übersetzungen werden verglichen …</p>}
      {found && found.missing.length > 0 && (
        <ul class="pages">
          {found.missing.map(({ name, file }) => (
            <li key={file}>
              <a href={`#${file}?neben`}>Übersetzung anlegen: {name}</a>
            </li>
          ))}
        </ul>
      )}
      {found?.page === null && (
        <p>
          {found.missing.length > 0
            ? 'Die anderen Übersetzungen sagen, was hier steht.'
            : 'Alle Übersetzungen sagen, was hier steht.'}
        </p>
      )}
      {found?.page && (
        <>
          <DiffLegend />
          <ChangedPageView
            engine={engine}
            page={found.page}
            onAccepted={async () => {
              await changed();
              await look();
            }}
            fail={fail}
          />
        </>
      )}
    </details>
  );
}
