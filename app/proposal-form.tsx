import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keptForm } from './kept-form.ts';
import type { Words } from './saving.ts';

interface Props {
  /** Where the person has not written one yet. */
  readonly title: string;
  readonly onPropose: (words: Words) => void;
  readonly onCancel: () => void;
}

/** The words that are not sent or taken back, also while the person signs in again. */
export const keptWords = keptForm<Words>('redaktion-worte');

/** Asks in which words a change is proposed. */
export function ProposalForm({ title, onPropose, onCancel }: Props): JSX.Element {
  const [words, setWords] = useState<Words>(() => keptWords.read() ?? { title, text: '' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const write = (change: Partial<Words>) => {
    const next = { ...words, ...change };
    keptWords.write(next);
    setWords(next);
  };
  return (
    <form
      class="proposal"
      onSubmit={(event) => {
        event.preventDefault();
        onPropose({ title: words.title.trim(), text: words.text.trim() });
      }}
    >
      <h2>Änderung vorschlagen</h2>
      <p>
        Eine zweite Person liest Ihren Vorschlag und gibt ihn frei. Erst dann erscheint er auf der
        Website.
      </p>
      <label>
        Titel
        <input
          ref={first}
          required
          maxLength={200}
          pattern=".*\S.*"
          title="Schreiben Sie, worum es geht."
          value={words.title}
          onInput={({ currentTarget }) => write({ title: currentTarget.value })}
        />
      </label>
      <label>
        Was haben Sie geändert, und warum? (freiwillig)
        <textarea
          rows={4}
          maxLength={10_000}
          value={words.text}
          onInput={({ currentTarget }) => write({ text: currentTarget.value })}
        />
      </label>
      <p>
        <button type="submit" class="main">
          Vorschlagen
        </button>{' '}
        <button type="button" onClick={onCancel}>
          Noch nicht
        </button>
      </p>
    </form>
  );
}
