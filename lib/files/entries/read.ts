import type { Problem } from '../../base/problem.ts';
import type { HelpNumber } from '../../facts/help-number.ts';
import { stateOf } from '../../facts/life.ts';
import type { Office } from '../../facts/office.ts';
import type { Citation, Citations, Facts } from '../../facts/types.ts';
import { parseCitation } from './citations-file.ts';
import { collectFacts, unknownSources } from './collect.ts';
import type { Entry } from './entry.ts';
import { type RawEntry, readEntryFile } from './entry-file.ts';
import { parseFact } from './facts-file.ts';
import { helpNumberOn, parseHelpNumber } from './help-file.ts';
import { parseOffice } from './office-file.ts';
import { parsePlace, placeFacts } from './places-file.ts';

/** What `src/angaben` says on one day. */
export interface Entries {
  readonly facts: Facts;
  readonly citations: Citations;
  readonly office: Office;
  /** Those that are not over. */
  readonly helpNumbers: readonly HelpNumber[];
  /** Every entry with a life. */
  readonly all: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every file of `src/angaben`.
 *
 * @param root the project's root.
 * @param today `YYYY-MM-DD` in Europe/Berlin; it decides which values hold.
 * @returns the values, and every problem of every file; never throws for bad content. Other values stand in for bad
 *   ones, so that texts with a reference to one get no second problem.
 */
export async function readEntries(root: string, today: string): Promise<Entries> {
  const problems: (readonly Problem[])[] = [];
  /** Names of the facts that bad entries would give. */
  const bad: string[] = [];
  const read = async <T extends object>(
    file: string,
    parse: (raw: RawEntry) => T | Problem[],
    factsOf: (raw: RawEntry) => readonly string[],
  ): Promise<T[]> => {
    const { entries, problems: unreadable } = await readEntryFile(root, file);
    problems.push(unreadable);
    return entries.flatMap((raw) => {
      const value = parse(raw);
      if (!Array.isArray(value)) return [value];
      problems.push(value);
      bad.push(...factsOf(raw));
      return [];
    });
  };
  const bureau = await readOffice(root, today);
  const { office } = bureau;
  const own = await read(
    'angaben.yaml',
    (raw) => parseFact(raw, office.email, today),
    ({ name }) => [name],
  );
  const places = await read('orte.yaml', parsePlace, placeFacts);
  const help = await read('hilfenummern.yaml', parseHelpNumber, ({ name }) => [`hilfe.${name}`]);
  const citations: Record<string, Citation> = {};
  await read(
    'quellen.yaml',
    (raw) => {
      const citation = parseCitation(raw);
      citations[raw.name] = Array.isArray(citation) ? { label: 'Quelle' } : citation;
      return citation;
    },
    () => [],
  );
  const all = [...bureau.entries, ...own, ...places, ...help];
  const { facts, repeated } = collectFacts(all, bad, today);
  return {
    ...{ facts, citations, office, all },
    helpNumbers: help
      .filter(({ life }) => stateOf(life, today) !== 'over')
      .map((entry) => helpNumberOn(entry, citations, today)),
    problems: [
      ...bureau.problems,
      ...problems.flat(),
      ...repeated,
      ...unknownSources(all, citations),
    ],
  };
}

async function readOffice(root: string, today: string) {
  const { entries, problems } = await readEntryFile(root, 'buero.yaml');
  const read = parseOffice(entries, today);
  return { ...read, problems: [...problems, ...read.problems] };
}
