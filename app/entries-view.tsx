import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { entryAddress } from './address.ts';
import type { Engine } from './engine.ts';
import type { EntryRow } from './entries.ts';
import { FILE_TITLES, FIXED } from './entry-labels.ts';
import { NewEntry } from './new-entry.tsx';
import { States } from './states.tsx';

interface Props {
  readonly engine: Engine;
  /** The file whose entries are shown; the folder for all. */
  readonly file: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** The entries of `src/angaben`, with a field to search them. */
export function EntriesView({ engine, file, changed, fail }: Props): JSX.Element {
  const [rows, setRows] = useState<readonly EntryRow[] | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    engine.entries().then(setRows).catch(fail);
  }, []);
  if (!rows) return <p>Die Angaben werden gelesen …</p>;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ name, text, states }: EntryRow) => {
    const all = [name, text, ...states].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  const files = Object.keys(FILE_TITLES).filter((one) => one === file || file === FOLDER);
  const found = rows.filter((row) => files.includes(row.file) && isFound(row));
  return (
    <article>
      <h2>{FILE_TITLES[file] ?? 'Angaben'}</h2>
      <p class="actions">
        {file === FOLDER ? (
          'Nummern, Orte, Beträge und Daten stehen nur einmal, hier. Alle Seiten holen sie von hier.'
        ) : (
          <>
            <a href={`#${FOLDER}`}>Alle Angaben</a>
            <a href={`#${file}?text`}>Als Text bearbeiten</a>
          </>
        )}
      </p>
      <label class="search">
        Suchen{' '}
        <input
          type="search"
          value={typed}
          placeholder="Name, Nummer, Wort oder „zu prüfen“"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p role="status" class="count">
        {found.length === 1 ? 'Eine Angabe' : `${found.length} Angaben`}
      </p>
      {files.map((one) => (
        <Group key={one} file={one} rows={found.filter((row) => row.file === one)} />
      ))}
      {file !== FOLDER && !FIXED.has(file) && (
        <NewEntry
          onAdd={async (name) => {
            await engine.addEntry(file, name);
            await changed();
            location.hash = entryAddress({ file, name });
          }}
        />
      )}
    </article>
  );
}

/** Stands for all files of entries. */
const FOLDER = 'src/angaben';

function Group({ file, rows }: { file: string; rows: readonly EntryRow[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{FILE_TITLES[file]}</h3>
      <ul class="entries">
        {rows.map((row) => (
          <li key={row.name}>
            <a href={row.isReadable ? entryAddress(row) : `#${file}?text`}>{row.name}</a>{' '}
            <span class="value">{row.text}</span>
            <States states={row.states} />
          </li>
        ))}
      </ul>
    </section>
  );
}
