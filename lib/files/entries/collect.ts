import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import { isUnconfirmed, type Life, stateOf } from '../../facts/life.ts';
import type { Citations, Fact, Facts } from '../../facts/types.ts';
import type { Entry } from './entry.ts';

/** Stands for a fact with a problem, so that texts with a reference to it get no second one. It is never published. */
const PLACEHOLDER: Fact = { kind: 'url', value: 'https://example.org/' };

/**
 * The facts of all entries by name, each with what readers are told of its life.
 *
 * @param bad names of facts whose entries have problems.
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 * @returns the facts, and a problem for each name that two entries give.
 */
export function collectFacts(
  all: readonly Entry[],
  bad: readonly string[],
  today: string,
): { facts: Facts; repeated: Problem[] } {
  const facts = new Map<string, Fact>(bad.map((name) => [name, PLACEHOLDER]));
  const givers = new Map<string, Entry>();
  const repeated: Problem[] = [];
  for (const entry of all) {
    for (const [name, fact] of Object.entries(entry.facts)) {
      const first = givers.get(name);
      if (first) repeated.push(twice(entry, name, first));
      else facts.set(name, { ...fact, ...told(entry.life, today) });
      givers.set(name, first ?? entry);
    }
  }
  return { facts: Object.fromEntries(facts), repeated };
}

/** What readers and editors are told beside a value. */
function told(life: Life, today: string): Pick<Fact, 'over' | 'unconfirmed'> {
  const isOver = stateOf(life, today) === 'over';
  return {
    ...(isOver && life.until ? { over: life.until } : {}),
    ...(isUnconfirmed(life) && life.unconfirmed ? { unconfirmed: life.unconfirmed } : {}),
  };
}

function twice({ raw }: Entry, name: string, first: Entry): Problem {
  const place = `${first.raw.file}, Zeile ${first.raw.lines.get('')}`;
  const message = `Den Verweis {{${brief(name)}}} gibt es schon (${place}).`;
  const fix = 'Geben Sie der Angabe einen anderen Namen.';
  return { file: raw.file, line: raw.lines.get('') ?? 1, message, fix };
}

/** Names of sources that `quellen.yaml` does not have. */
export function unknownSources(all: readonly Entry[], citations: Citations): Problem[] {
  const known = Object.keys(citations);
  return all.flatMap(({ raw, sources }) =>
    sources
      .filter((name) => !Object.hasOwn(citations, name))
      .map((name) => {
        const similar = mostSimilar(name, known);
        const fix =
          similar === null
            ? 'Tragen Sie die Quelle in src/angaben/quellen.yaml ein.'
            : `Meinten Sie „${similar}“? Sonst tragen Sie die Quelle in src/angaben/quellen.yaml ein.`;
        const message = `Die Angabe „${brief(raw.name)}“: Die Quelle „${brief(name)}“ gibt es nicht.`;
        return { file: raw.file, line: raw.lines.get('quelle') ?? 1, message, fix };
      }),
  );
}
