import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { allTyped } from './one-by-one.ts';
import type { ChangedPage } from './types.ts';
import { WordDiff } from './word-diff.tsx';

interface Props {
  readonly engine: Engine;
  readonly page: ChangedPage;
  /** Called once the translations are accepted. */
  readonly onAccepted: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What changed on a German page since it was translated, and in which languages that is not told yet. */
export function ChangedPageView({ engine, page, onAccepted, fail }: Props): JSX.Element {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const accept = async () => {
    await allTyped();
    setRefused(await engine.acceptAll(page.file));
    await onAccepted();
  };
  return (
    <div class="changed">
      {page.sections.map(({ heading, changes, languages }) => (
        <div key={`${heading} ${languages.map(({ name }) => name)}`}>
          <p>
            <strong>{heading || 'Anfang der Seite'}</strong>, nachzuziehen auf{' '}
            {languages.map(({ name, file }, at) => (
              <span key={file}>
                {at > 0 && ', '}
                <a href={`#${file}?neben`}>{name}</a>
              </span>
            ))}
          </p>
          <WordDiff changes={changes} />
        </div>
      ))}
      <button type="button" onClick={() => accept().catch(fail)}>
        Bedeutung unverändert<span class="aside">: {page.title}, alle Sprachen</span>
      </button>
      {refused.length > 0 && (
        <p class="told" role="alert">
          {refused.join('\n\n')}
        </p>
      )}
    </div>
  );
}
