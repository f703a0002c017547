import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../base/folder.ts';
import { ContentError, type Problem } from '../base/problem.ts';
import type { RecordedSection } from './freshness.ts';

/** Folder of the recorded German sections below the project's root, one file per page. */
export const RECORDS_FOLDER = 'translations';

const recordsSchema = z.array(
  z.strictObject({ hash: z.string(), heading: z.string(), level: z.int(), text: z.string() }),
);

/** Recorded German sections by slug; most recently accepted last. */
export type Records = ReadonlyMap<string, readonly RecordedSection[]>;

/**
 * Reads all recorded sections.
 *
 * @returns the sections, and a problem for each slug whose file is not valid.
 */
export async function findRecords(
  root: string,
): Promise<{ records: Records; unreadable: ReadonlyMap<string, Problem> }> {
  const folder = path.join(root, RECORDS_FOLDER);
  const names = await filesBelow(folder);
  const records = new Map<string, RecordedSection[]>();
  const unreadable = new Map<string, Problem>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const found = parseRecords(await readFile(path.join(folder, name), 'utf8'));
    const slug = name.slice(0, -'.json'.length);
    if (found) records.set(slug, found);
    else unreadable.set(slug, unreadableFile(name));
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
  if (unreadable.size > 0) throw new ContentError([...unreadable.values()]);
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
