import type { JSX } from 'preact';
import { placeOf } from './address.ts';
import { BesideView } from './beside-view.tsx';
import type { Engine } from './engine.ts';
import { EntriesView } from './entries-view.tsx';
import { EntryView } from './entry-view.tsx';
import { NEW_PAGE, NewPageView } from './new-page-view.tsx';
import { Overview } from './overview-view.tsx';
import { PageView } from './page-view.tsx';

interface Props {
  readonly engine: Engine;
  /** What stands behind `#` in the address. */
  readonly address: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What the address names: the list of what is to do, entries, a translation beside German, or a file. */
export function Screen({ address, ...props }: Props): JSX.Element {
  const { file, entry, view, line } = placeOf(address);
  if (address === NEW_PAGE) return <NewPageView {...props} />;
  if (file === '') return <Overview {...props} />;
  if (entry !== '') return <EntryView {...props} file={file} name={entry} />;
  if (file.startsWith('src/angaben') && view !== 'text') {
    return <EntriesView {...props} file={file} />;
  }
  if (view === 'neben') return <BesideView {...props} file={file} />;
  return (
    <>
      {view === 'text' && file.startsWith('src/angaben') && (
        <p>
          <a href={`#${file}`}>Als Formular bearbeiten</a>
        </p>
      )}
      <PageView {...props} file={file} line={line} />
    </>
  );
}
