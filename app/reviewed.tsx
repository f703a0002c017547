import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../lib/base/reason.ts';
import type { Beside } from './beside.ts';
import { Refused } from './refused.tsx';

const UNREVIEWED =
  'Ein Computer hat übersetzt, und noch niemand hat es geprüft. So steht es auch auf der Seite.';
const UNREVIEWED_YET =
  'Solange hier niemand steht, sagt die Seite, dass ein Computer übersetzt und niemand geprüft hat.';

/** Who has reviewed a translation, and a button for whoever does. */
export function Reviewed({
  reviewed,
  state,
  onReview,
}: Pick<Beside, 'reviewed' | 'state'> & {
  readonly onReview: (reviewer: string) => Promise<void>;
}): JSX.Element {
  const [reviewer, setReviewer] = useState(reviewed?.reviewer ?? '');
  const [refused, setRefused] = useState('');
  const review = () =>
    onReview(reviewer).then(
      () => setRefused(''),
      (error: unknown) => setRefused(reasonOf(error)),
    );
  return (
    <section class="reviewed">
      <h3>Prüfung</h3>
      <p>
        {reviewed
          ? `Geprüft von: ${reviewed.reviewer}, am ${reviewed.day}.`
          : state === 'stored'
            ? UNREVIEWED
            : UNREVIEWED_YET}
      </p>
      <label>
        Geprüft von (Funktion, kein Name){' '}
        <input
          type="text"
          placeholder="Sprachmittlung der Stadt"
          value={reviewer}
          onInput={({ currentTarget }) => setReviewer(currentTarget.value)}
        />
      </label>{' '}
      <button type="button" onClick={() => review()}>
        Heute geprüft
      </button>
      <Refused reason={refused} />
    </section>
  );
}
