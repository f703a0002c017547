import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { brief, briefList } from '../base/brief.ts';
import { ifMissing } from '../base/folder.ts';
import type { Problem } from '../base/problem.ts';
import type { HelpNumber } from '../facts/help-number.ts';
import type { Office } from '../facts/office.ts';
import { citationSchema, factSchema, helpNumberSchema, officeSchema } from '../facts/schema.ts';
import type { Citations, Fact, Facts } from '../facts/types.ts';

/** The values of `_data/` that editors change. */
export interface SiteData {
  readonly facts: Facts;
  readonly citations: Citations;
  readonly office: Office;
  readonly helpNumbers: readonly HelpNumber[];
}

/** A value with the words for it. */
interface Entry {
  readonly file: string;
  /** What the value is, e.g. `Die Angabe „telefon“`. */
  readonly title: string;
  /** Its name in the file; empty where the file is the value. */
  readonly name: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

/** Stands for a fact with a problem, so that texts with a reference to it get no second one. It is never published. */
const PLACEHOLDER: Fact = { kind: 'url', value: 'https://example.org/' };

/**
 * Checks every value of `_data/` before it reaches a page or a file.
 *
 * @param root the project's root.
 * @returns the problems with file and line, and facts and citations with which the check of the content can go on.
 */
export async function checkData(
  root: string,
  { facts, citations, office, helpNumbers }: SiteData,
): Promise<{ problems: Problem[]; facts: Facts; citations: Citations }> {
  const shared: Entry[] = [
    { file: 'office', title: 'Die Angabe zum Büro', name: '', value: office, schema: officeSchema },
    ...helpNumbers.map((value) => {
      const title = `Die Hilfenummer „${brief(value.id)}“`;
      return { file: 'helpNumbers', title, name: value.id, value, schema: helpNumberSchema };
    }),
  ];
  const own: Entry[] = [
    ...Object.entries(facts).map(([name, value]) => {
      return {
        file: 'facts',
        title: `Die Angabe „${brief(name)}“`,
        name,
        value,
        schema: factSchema,
      };
    }),
    ...Object.entries(citations).map(([name, value]) => {
      const title = `Die Quelle „${brief(name)}“`;
      return { file: 'citations', title, name, value, schema: citationSchema };
    }),
  ];
  const found = (await Promise.all(shared.map((entry) => faultsOf(root, entry)))).flat();
  // Facts repeat values of the office and of help numbers; one cause is one problem.
  const known = new Set(found.map(({ given }) => given));
  const others = (await Promise.all(own.map((entry) => faultsOf(root, entry)))).flat();
  const bad = new Set(others.map(({ entry: { file, name } }) => `${file} ${name}`));
  const usable = <T>(file: string, values: Readonly<Record<string, T>>, instead: T) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        bad.has(`${file} ${name}`) ? instead : value,
      ]),
    );
  return {
    problems: [...found, ...others.filter(({ given }) => !known.has(given))].map(
      ({ problem }) => problem,
    ),
    facts: usable('facts', facts, PLACEHOLDER),
    citations: usable('citations', citations, { label: 'Quelle' }),
  };
}

interface Fault {
  readonly entry: Entry;
  /** The value that does not fit. */
  readonly given: unknown;
  readonly problem: Problem;
}

/** What does not fit in a value, at most one fault for each of its fields. */
async function faultsOf(root: string, entry: Entry): Promise<Fault[]> {
  const result = entry.schema.safeParse(entry.value);
  if (result.success) return [];
  const file = `_data/${entry.file}.ts`;
  // A project of tests has no data files, so its problems have no lines.
  const source = (await readFile(path.join(root, file), 'utf8').catch(ifMissing)) ?? '';
  const fields = new Set<PropertyKey | undefined>();
  const issues = result.error.issues.filter(
    ({ path: [field] }) => fields.size < fields.add(field).size,
  );
  return issues.map((issue) => {
    const given = issue.path.reduce<unknown>((value, key) => Object(value)[key], entry.value);
    const line = lineOf(source, entry.name || String(issue.path[0] ?? ''), given);
    const problem: Problem = {
      file,
      ...(line === null ? {} : { line }),
      message: `${entry.title} passt nicht. ${reasonOf(issue, given)}.`,
      fix: 'Berichtigen Sie den Wert, oder stellen Sie den früheren wieder her. Ändern Sie nur, was zwischen den Anführungszeichen steht.',
    };
    return { entry, given, problem };
  });
}

function reasonOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `Das Feld „${briefList(issue.keys)}“ ist unbekannt`;
  }
  const field = issue.path.map(String).join('.');
  const place = field === '' ? 'Dort' : `Im Feld „${field}“`;
  const words = typeof given === 'object' && given !== null ? JSON.stringify(given) : String(given);
  const value = given === undefined ? 'nichts' : `„${brief(words)}“`;
  return `${place} steht ${value}: ${issue.message}`;
}

/** The line with a value, from the line on that names it; null where the file names it nowhere. */
function lineOf(source: string, name: string, given: unknown): number | null {
  const lines = source.split('\n');
  const names = (line: string) =>
    [`${name}:`, `${name},`].some((key) => line.trim().startsWith(key)) ||
    [`'${name}'`, `"${name}"`].some((key) => line.includes(key));
  const start = lines.findIndex(names);
  if (start === -1) return null;
  const end = lines.findIndex((line, index) => index > start && /^\s*},?;?\s*$/.test(line));
  const at = lines
    .slice(start, end === -1 ? start + 1 : end)
    .findIndex((line) => typeof given === 'string' && given !== '' && line.includes(given));
  return start + Math.max(at, 0) + 1;
}
