import type { JSX } from 'preact';
import { entryAddress } from './address.ts';
import type { ReviewTask } from './types.ts';

interface Props {
  readonly tasks: readonly ReviewTask[];
  readonly onConfirm: (name: string) => void;
}

/** So many tasks are shown at once. */
const FIRST = 8;

/** Entries that are over or end soon, then those that nobody has checked for long; each with one button. */
export function ReviewTasks({ tasks, onConfirm }: Props): JSX.Element {
  const ending = tasks.filter(({ status }) => status !== 'unchecked');
  const unchecked = tasks.filter(({ status }) => status === 'unchecked');
  return (
    <>
      {ending.length > 0 && (
        <section>
          <h3>Vorbei oder bald zu Ende ({ending.length})</h3>
          <List tasks={ending} onConfirm={onConfirm} />
        </section>
      )}
      {unchecked.length > 0 && (
        <section>
          <h3>Zu lange nicht geprüft ({unchecked.length})</h3>
          <p class="hint">Stimmt das noch? Dann genügt ein Druck auf „Noch richtig“.</p>
          <List tasks={unchecked.slice(0, FIRST)} onConfirm={onConfirm} />
          {unchecked.length > FIRST && (
            <details>
              <summary>{unchecked.length - FIRST} weitere</summary>
              <List tasks={unchecked.slice(FIRST)} onConfirm={onConfirm} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function List({ tasks, onConfirm }: Props): JSX.Element {
  return (
    <ul class="tasks">
      {tasks.map(({ name, status, label, text, words, file, entry }) => (
        <li key={name}>
          <div>
            <a href={entryAddress({ file, name: entry })}>{label}</a>
            {text !== label && `: ${text}`}
            <p class="hint">{words}</p>
          </div>
          {status === 'unchecked' ? (
            <button
              type="button"
              aria-label={`Noch richtig: ${label}`}
              onClick={() => onConfirm(name)}
            >
              Noch richtig
            </button>
          ) : (
            <a
              class="button"
              aria-label={`Ändern: ${label}`}
              href={entryAddress({ file, name: entry })}
            >
              Ändern
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
