import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RecordedSection } from './freshness.ts';

/** Folder of the recorded German sections, one file a page, below the project's root. */
export const RECORDS_FOLDER = 'translations';

const recordsSchema = z.array(
  z.strictObject({ hash: z.string(), heading: z.string(), text: z.string() }),
);

/** Recorded German sections by page; within a page from the oldest state to the newest. */
export type Records = ReadonlyMap<string, readonly RecordedSection[]>;

/**
 * Reads all recorded sections.
 *
 * @throws Error naming the file that cannot be read as records.
 */
export async function readRecords(root: string): Promise<Records> {
  const folder = path.join(root, RECORDS_FOLDER);
  const names = await readdir(folder).catch(() => []);
  const records = new Map<string, RecordedSection[]>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    try {
      const text = await readFile(path.join(folder, name), 'utf8');
      records.set(name.slice(0, -'.json'.length), recordsSchema.parse(JSON.parse(text)));
    } catch (cause) {
      throw new Error(`${RECORDS_FOLDER}/${name} cannot be read as recorded sections`, { cause });
    }
  }
  return records;
}

/** Writes the records of one page; a page without any has no file. */
export async function writeRecords(
  root: string,
  key: string,
  records: readonly RecordedSection[],
): Promise<void> {
  const file = path.join(root, RECORDS_FOLDER, `${key}.json`);
  if (records.length === 0) return rm(file, { force: true });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(records, null, 2)}\n`);
}
