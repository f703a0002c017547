import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../base/folder.ts';
import { ContentError, type Problem } from '../base/problem.ts';
import { readLimited } from '../base/read-file.ts';
import { findExcess } from '../markdown/limits.ts';
import { meaningOfState, type RecordedSection } from './freshness.ts';
import { meaningHash } from './meaning.ts';
import { meaningOfSection, parseRecorded } from './sections.ts';

/** Folder of the recorded German sections below the project's root, one file per page. */
export const RECORDS_FOLDER = 'translations';

/** Most bytes of a file: several states of the longest page. */
const LIMIT = 5_000_000;

const recordsSchema = z.array(
  z.strictObject({
    hash: z.string().regex(/^m[\da-f]{8}(?:-\d+)?$/),
    heading: z.string(),
    level: z.int().min(1).max(6),
    text: z.string(),
  }),
);

/** Recorded German sections by slug; most recently accepted last. */
export type Records = ReadonlyMap<string, readonly RecordedSection[]>;

/**
 * Reads all recorded sections.
 *
 * @returns the sections, and the problems of each slug whose file is not valid.
 */
export async function findRecords(
  root: string,
): Promise<{ records: Records; unreadable: ReadonlyMap<string, readonly Problem[]> }> {
  const folder = path.join(root, RECORDS_FOLDER);
  const names = await filesBelow(folder);
  const records = new Map<string, RecordedSection[]>();
  const unreadable = new Map<string, readonly Problem[]>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const text = String(await readLimited(path.join(folder, name), LIMIT));
    const slug = name.slice(0, -'.json'.length);
    const found = parseRecords(text);
    const problems = found ? changedByHand(found, name, text) : [unreadableFile(name)];
    if (found && problems.length === 0) records.set(slug, found);
    else unreadable.set(slug, problems);
  }
  return { records, unreadable };
}

/**
 * Reads all recorded sections, for commands that need every one.
 *
 * @throws ContentError naming the files that are not valid.
 */
export async function readRecords(root: string): Promise<Records> {
  const { records, unreadable } = await findRecords(root);
  if (unreadable.size > 0) throw new ContentError([...unreadable.values()].flat());
  return records;
}

function parseRecords(text: string): RecordedSection[] | null {
  try {
    return recordsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function unreadableFile(name: string): Problem {
  return {
    file: `${RECORDS_FOLDER}/${name}`,
    message: 'Die aufgezeichneten deutschen Abschnitte sind nicht lesbar.',
    fix: 'Stellen Sie die Datei aus einem früheren Stand wieder her. Von Hand wird sie nicht bearbeitet.',
  };
}

/** Sections that are no longer what was recorded: their names are hashes of what they say. */
function changedByHand(records: readonly RecordedSection[], name: string, text: string): Problem[] {
  const lines = text.split('\n');
  return records
    .filter(
      (record) =>
        findExcess(`${record.heading}\n${record.text}`) !== null ||
        hashOf(record) !== meaningOfState(record.hash),
    )
    .map(({ hash }) => ({
      file: `${RECORDS_FOLDER}/${name}`,
      line: lines.findIndex((line) => line.includes(`"${hash}"`)) + 1,
      message: `Der aufgezeichnete deutsche Abschnitt „${hash}“ wurde verändert: Text und Kennung passen nicht zusammen.`,
      fix: 'Stellen Sie die Datei aus einem früheren Stand wieder her. Von Hand wird sie nicht bearbeitet.',
    }));
}

function hashOf(record: RecordedSection): string {
  return meaningHash(meaningOfSection(parseRecorded(record)));
}

/** Writes the records of one page; deletes the file where there are none. */
export async function writeRecords(
  root: string,
  slug: string,
  records: readonly RecordedSection[],
): Promise<void> {
  const file = path.join(root, RECORDS_FOLDER, `${slug}.json`);
  if (records.length === 0) return rm(file, { force: true });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(records, null, 2)}\n`);
}
