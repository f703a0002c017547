import { z } from 'zod';
import { type Files, pathsBelow, utf8 } from '../base/files.ts';
import { type Keep, keepNothing } from '../base/keep.ts';
import { ContentError, type Problem } from '../base/problem.ts';
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
  files: Files,
  keep: Keep = keepNothing,
): Promise<{ records: Records; unreadable: ReadonlyMap<string, readonly Problem[]> }> {
  const names = (await pathsBelow(files, RECORDS_FOLDER)).map((file) =>
    file.slice(RECORDS_FOLDER.length + 1),
  );
  const records = new Map<string, RecordedSection[]>();
  const unreadable = new Map<string, readonly Problem[]>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const bytes = await files.read(`${RECORDS_FOLDER}/${name}`, LIMIT);
    const text = (bytes && utf8(bytes)) ?? '';
    const slug = name.slice(0, -'.json'.length);
    const { found, problems } = keep(`records ${name}`, [text], () => {
      const found = parseRecords(text);
      return { found, problems: found ? changedByHand(found, name, text) : [unreadableFile(name)] };
    });
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
export async function readRecords(files: Files): Promise<Records> {
  const { records, unreadable } = await findRecords(files);
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

/** The text of the file with the records of one page; null where there are none, so no file. */
export function recordsText(records: readonly RecordedSection[]): string | null {
  return records.length === 0 ? null : `${JSON.stringify(records, null, 2)}\n`;
}
