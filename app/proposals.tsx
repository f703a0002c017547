import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OpenProposal } from '../lib/editor/store.ts';
import type { SaveMethods } from './proposing.ts';

/** Open proposals, as far as they are known. */
export interface Proposals {
  readonly list: readonly OpenProposal[];
  /** Why the list is not known, in German; empty where it is. */
  readonly failure: string;
  /** Whether what is saved next goes onto a proposal of the person's own. */
  readonly hasOwn: boolean;
  /** Asks anew. */
  readonly look: () => Promise<void>;
  /** Notes that a save went onto a proposal of the person's own, until the list tells. */
  readonly took: () => void;
}

/** Asks for the open proposals, now and whenever `look` is called. A failure stops nothing else. */
export function useProposals(engine: SaveMethods): Proposals {
  const [found, setFound] = useState<Pick<Proposals, 'list' | 'failure' | 'hasOwn'>>({
    ...{ list: [], failure: '', hasOwn: false },
  });
  const look = () =>
    engine.proposals().then(
      (list) => setFound({ list, failure: '', hasOwn: list.some(({ isOwn }) => isOwn) }),
      ({ message }: Error) => setFound(({ hasOwn }) => ({ list: [], failure: message, hasOwn })),
    );
  useEffect(() => {
    look();
  }, []);
  const took = () => setFound((last) => ({ ...last, hasOwn: true }));
  return { ...found, look, took };
}

const CHECKS = {
  waits: 'Die Prüfung läuft noch.',
  passed: 'Die Prüfung ist bestanden. Es fehlt die Freigabe durch eine zweite Person.',
  failed: 'Die Prüfung hat etwas gefunden.',
};

const day = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });

/** The list of open proposals, each with its state and the place where people talk about it. */
export function ProposalList({
  list,
  failure,
  look,
}: Pick<Proposals, 'list' | 'failure' | 'look'>): JSX.Element {
  return (
    <section>
      <h2>Offene Vorschläge ({list.length})</h2>
      {failure !== '' && <p>Die Vorschläge sind gerade nicht zu sehen: {failure}</p>}
      {failure === '' && list.length === 0 && <p>Zurzeit wartet kein Vorschlag.</p>}
      <ul class="tasks">
        {list.map(({ title, address, since, check, isOwn }) => (
          <li key={address}>
            <span>
              <a href={address} target="_blank" rel="noreferrer">
                {title} (bei GitHub, in einem neuen Fenster)
              </a>
              , seit {day.format(new Date(since))}. {CHECKS[check]}
              {isOwn && ' Das ist Ihr Vorschlag: Was Sie weiter ändern, kommt dazu.'}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={look}>
        Stand neu abfragen
      </button>
    </section>
  );
}
