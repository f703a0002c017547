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

/** The translations of a German page: what they do not say yet. It is looked up when somebody asks. */
export function Translated({ engine, file, changed, fail }: Props): JSX.Element {
  const [found, setFound] = useState<{ readonly page: ChangedPage | null } | null>(null);
  const look = async () => setFound({ page: await engine.changedSince(file) });
  return (
    <details
      onToggle={({ currentTarget }) => {
        setFound(null);
        if (currentTarget.open) look().catch(fail);
      }}
    >
      <summary>Übersetzungen dieser Seite</summary>
      {found === null && <p>Die Übersetzungen werden verglichen …</p>}
      {found?.page === null && <p>Alle Übersetzungen sagen, was hier steht.</p>}
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
