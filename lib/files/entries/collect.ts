import { brief } from '../../base/brief.ts';
import { groupBy } from '../../base/group.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import { type Life, stateOf, unconfirmedOf } from '../../facts/life.ts';
import type { Citation, Citations, Fact, Facts } from '../../facts/types.ts';
import type { Entry } from './entry.ts';

const STAND_IN: Fact = { kind: 'url', value: 'https://example.org/', standIn: true };

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
  const facts = new Map<string, Fact>(bad.map((name) => [name, STAND_IN]));
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
    ...unconfirmedOf(life),
  };
}

function twice({ raw }: Entry, name: string, first: Entry): Problem {
  const place = `${first.raw.file}, Zeile ${first.raw.lines.get('')}`;
  const message = `Den Verweis {{${brief(name)}}} gibt es schon (${place}).`;
  const fix = 'Geben Sie der Angabe einen anderen Namen.';
  return { file: raw.file, line: raw.lines.get('') ?? 1, message, fix };
}

/** The sources of an entry; one that `quellen.yaml` does not have is told elsewhere. */
export function citationsNamed(sources: readonly string[], citations: Citations): Citation[] {
  return sources.flatMap((name) => (Object.hasOwn(citations, name) ? (citations[name] ?? []) : []));
}

/** Sources that `quellen.yaml` does not have: one problem for each, where it is named first. */
export function unknownSources(all: readonly Entry[], citations: Citations): Problem[] {
  const uses = all.flatMap(({ raw, sources }) => sources.map((name) => ({ raw, name })));
  const unknown = uses.filter(({ name }) => !Object.hasOwn(citations, name));
  return [...groupBy(unknown, ({ name }) => name)].flatMap(([name, [first, ...others]]) => {
    if (!first) return [];
    const { raw } = first;
    const similar = mostSimilar(name, Object.keys(citations));
    const fix =
      similar === null
        ? 'Tragen Sie die Quelle in src/angaben/quellen.yaml ein.'
        : `Meinten Sie „${similar}“? Sonst tragen Sie die Quelle in src/angaben/quellen.yaml ein.`;
    const count = others.length === 1 ? 'eine andere Angabe' : `${others.length} andere Angaben`;
    const more = others.length > 0 ? ` Das betrifft auch ${count}.` : '';
    const message = `Die Angabe „${brief(raw.name)}“: Die Quelle „${brief(name)}“ gibt es nicht.${more}`;
    return [{ file: raw.file, line: raw.lines.get('quelle') ?? 1, message, fix }];
  });
}
