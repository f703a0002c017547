import type { JSX } from 'preact';
import type { Opened } from './types.ts';

interface Props {
  readonly german: NonNullable<Opened['german']>;
  readonly onAccept: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** The German text beside a translation, with what changed since, word by word. */
export function German({ german, onAccept, fail }: Props): JSX.Element {
  const { body, changed } = german;
  return (
    <section class="german">
      <h3>Der deutsche Text</h3>
      {changed.length === 0 ? (
        <p>Seit dieser Übersetzung hat sich der deutsche Text nicht geändert.</p>
      ) : (
        <>
          <p>
            Das hat sich seit dieser Übersetzung geändert: <del>so stand es</del>,{' '}
            <ins>so steht es heute</ins>.
          </p>
          {changed.map(({ heading, changes }) => (
            <div class="changed" key={heading}>
              <h4>{heading || 'Anfang der Seite'}</h4>
              <p>
                {changes.map(({ kind, text }) => {
                  if (kind === 'added') return <ins>{text}</ins>;
                  return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>;
                })}
              </p>
            </div>
          ))}
          <button type="button" onClick={() => onAccept().catch(fail)}>
            Die Übersetzung sagt, was der deutsche Text heute sagt
          </button>
        </>
      )}
      <details>
        <summary>Ganzer deutscher Text</summary>
        <pre lang="de">{body}</pre>
      </details>
    </section>
  );
}
