import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../lib/base/reason.ts';
import { Refused } from './refused.tsx';

/** A field for the name of a new entry. */
export function NewEntry({
  onAdd,
}: {
  readonly onAdd: (name: string) => Promise<void>;
}): JSX.Element {
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const add = () => onAdd(name.trim()).catch((error: unknown) => setRefused(reasonOf(error)));
  return (
    <section>
      <h3>Neue Angabe</h3>
      <label>
        Name, mit dem Texte auf sie verweisen{' '}
        <input
          type="text"
          value={name}
          placeholder="stadt-telefon"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>{' '}
      <button type="button" disabled={name.trim() === ''} onClick={add}>
        Anlegen
      </button>
      <Refused reason={refused} />
    </section>
  );
}
