import type { JSX } from 'preact';
import { LongText } from './long-text.tsx';
import type { Dispute } from './saving.ts';

const DELETED = 'Die Datei wurde gelöscht.';

/** Files that two people changed in the same place, for a person to decide. */
export function Disputes({
  disputes,
  onDecide,
}: {
  readonly disputes: readonly Dispute[];
  readonly onDecide: (dispute: Dispute, isMine: boolean) => void;
}): JSX.Element {
  return (
    <>
      {disputes.map((dispute) => (
        <section class="dispute" key={dispute.path}>
          <h2>{dispute.path}: zwei Fassungen</h2>
          <div class="beside">
            <div>
              <h3>Ihre Fassung</h3>
              <LongText label="Ihre Fassung" text={dispute.mine ?? DELETED} />
              <button type="button" onClick={() => onDecide(dispute, true)}>
                Meine Fassung behalten
              </button>
            </div>
            <div>
              <h3>Die andere Fassung</h3>
              <LongText label="Die andere Fassung" text={dispute.theirs ?? DELETED} />
              <button type="button" onClick={() => onDecide(dispute, false)}>
                Die andere Fassung nehmen
              </button>
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
