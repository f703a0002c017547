import type { JSX } from 'preact';
import { LongText } from './long-text.tsx';
import type { Opened } from './types.ts';
import { DiffLegend, WordDiff } from './word-diff.tsx';

interface Props {
  readonly german: NonNullable<Opened['german']>;
  readonly onAccept: () => void;
}

/** The German text beside a translation, with what changed since, word by word. */
export function German({ german, onAccept }: Props): JSX.Element {
  const { body, changed } = german;
  return (
    <section class="german">
      <h3>Der deutsche Text</h3>
      <p>
        <a href={`${location.hash.split('?', 1)[0]}?neben`}>
          Block für Block neben dem deutschen Text übersetzen
        </a>
      </p>
      {changed.length === 0 ? (
        <p>Seit dieser Übersetzung hat sich der deutsche Text nicht geändert.</p>
      ) : (
        <>
          <DiffLegend />
          {changed.map(({ heading, changes }) => (
            <div class="changed" key={heading}>
              <h4>{heading || 'Anfang der Seite'}</h4>
              <WordDiff changes={changes} />
            </div>
          ))}
          <button type="button" onClick={onAccept}>
            Die Übersetzung sagt, was der deutsche Text heute sagt
          </button>
        </>
      )}
      <details>
        <summary>Ganzer deutscher Text</summary>
        <LongText label="Ganzer deutscher Text" text={body} lang="de" />
      </details>
    </section>
  );
}
