import type { Files } from '../../base/files.ts';
import { type Keep, keepNothing } from '../../base/keep.ts';
import type { Problem } from '../../base/problem.ts';
import type { HelpNumber } from '../../facts/help-number.ts';
import { stateOf } from '../../facts/life.ts';
import type { Office } from '../../facts/office.ts';
import type { Citation, Citations, Facts, Place } from '../../facts/types.ts';
import { parseCitation } from './citations-file.ts';
import { collectFacts, unknownSources } from './collect.ts';
import type { Entry } from './entry.ts';
import { readEntryFile } from './entry-file.ts';
import { factNames, parseFact } from './facts-file.ts';
import { type HandoverItem, parseHandoverItem } from './handover-file.ts';
import { helpFacts, helpNumberOn, parseHelpNumber } from './help-file.ts';
import { type Keywords, parseKeywords } from './keywords-file.ts';
import { linkName, parseLink } from './links-file.ts';
import { parseOffice } from './office-file.ts';
import { parsePlace, placeFacts, placeOn } from './places-file.ts';
import type { RawEntry } from './raw-entry.ts';

/** What `src/angaben` says on one day. */
export interface Entries {
  /** `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
  readonly facts: Facts;
  readonly citations: Citations;
  readonly office: Office;
  /** Those that are not over. */
  readonly helpNumbers: readonly HelpNumber[];
  /** Those that are not over; drafts among them stand in previews alone. */
  readonly places: readonly Place[];
  readonly handover: readonly HandoverItem[];
  /** Words that people search by. */
  readonly keywords: readonly Keywords[];
  /** Every entry with a life. */
  readonly all: readonly Entry[];
  /** False where a whole file is missing or unreadable: what refers to its entries cannot be checked. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every file of `src/angaben`.
 *
 * @param today `YYYY-MM-DD` in Europe/Berlin; it decides which values hold.
 * @param now the machine's day, where `today` is another (`SITE_NOW`).
 * @param keep see `Keep`.
 * @returns the values, and every problem of every file; never throws for bad content. Other values stand in for bad
 *   ones, so that texts with a reference to one get no second problem.
 */
export async function readEntries(
  files: Files,
  today: string,
  now = today,
  keep: Keep = keepNothing,
): Promise<Entries> {
  const problems: (readonly Problem[])[] = [];
  /** Names of the facts that bad entries would give. */
  const bad: string[] = [];
  const read = async <T extends object>(
    file: string,
    parse: (raw: RawEntry) => T | Problem[],
    factsOf: (raw: RawEntry) => readonly string[],
  ): Promise<T[]> => {
    const {
      entries,
      unread,
      isWhole,
      problems: unreadable,
    } = await readEntryFile(files, file, keep);
    problems.push(unreadable);
    whole.push(isWhole);
    bad.push(...unread.flatMap(factsOf));
    return entries.flatMap((raw) => {
      const inputs = [raw, today, now, office.email];
      const value = keep(`entry ${file} ${raw.name}`, inputs, () => parse(raw));
      if (!Array.isArray(value)) return [value];
      problems.push(value);
      bad.push(...factsOf(raw));
      return [];
    });
  };
  const bureau = await readOffice(files, today, now, keep);
  const whole = [bureau.isWhole];
  const { office } = bureau;
  bad.push(...bureau.bad);
  const own = await read(
    'angaben.yaml',
    (raw) => parseFact(raw, office.email, today, now),
    factNames,
  );
  const places = await read('orte.yaml', parsePlace, placeFacts);
  const help = await read('hilfenummern.yaml', parseHelpNumber, helpFacts);
  const links = await read('links.yaml', parseLink, (raw) => [linkName(raw)]);
  const citations: Record<string, Citation> = {};
  const sources = await read(
    'quellen.yaml',
    (raw) => {
      const citation = parseCitation(raw, now);
      return Array.isArray(citation) ? citation : { name: raw.name, citation };
    },
    ({ name }) => {
      citations[name] = { label: 'Quelle' };
      return [];
    },
  );
  for (const { name, citation } of sources) citations[name] = citation;
  const handover = await read('uebergabe.yaml', parseHandoverItem, () => []);
  const keywords = await read('woerter.yaml', parseKeywords, () => []);
  const all = [...bureau.entries, ...own, ...links, ...places, ...help];
  const { facts, repeated } = collectFacts(all, bad, today);
  const found = [...bureau.problems, ...problems.flat()];
  const isWhole = whole.every(Boolean);
  const unknown = isWhole ? unknownSources(all, citations) : [];
  // A reference of a text to such a source is no second problem.
  for (const name of all.flatMap(({ sources }) => sources)) citations[name] ??= { label: 'Quelle' };
  const standing = <T extends Entry>(entries: readonly T[]) =>
    entries.filter(({ life }) => stateOf(life, today) !== 'over');
  return {
    ...{ today, isWhole, facts, citations, office, handover, keywords, all },
    helpNumbers: standing(help).map((entry) => helpNumberOn(entry, citations, today)),
    places: standing(places).map((entry) => placeOn(entry, citations, today)),
    problems: [...found, ...repeated, ...unknown],
  };
}

async function readOffice(files: Files, today: string, now: string, keep: Keep) {
  const { entries, unread, isWhole, problems } = await readEntryFile(files, 'buero.yaml', keep);
  const read = parseOffice(entries, unread, today, now);
  return { ...read, isWhole, problems: [...problems, ...read.problems] };
}
