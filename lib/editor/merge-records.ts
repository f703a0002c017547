import { z } from 'zod';

/** Recorded German sections: their `hash` names what they say. See lib/translation/records.ts. */
const recordsSchema = z.array(z.looseObject({ hash: z.string() }));

type Records = z.infer<typeof recordsSchema>;

/**
 * Merges two versions of a file of recorded sections: what one side added stands, what one side removed is gone.
 *
 * @returns null where a version is not as the commands write it.
 */
export function mergeRecords(base: string, mine: string, theirs: string): string | null {
  const [was, ours, others] = [base, mine, theirs].map(parse);
  if (!was || !ours || !others) return null;
  const kept = others.filter((record) => has(ours, record) || !has(was, record));
  const added = ours.filter((record) => !has(was, record) && !has(others, record));
  return write([...kept, ...added]);
}

function parse(text: string): Records | null {
  try {
    const records = recordsSchema.parse(JSON.parse(text));
    return write(records) === text ? records : null;
  } catch {
    return null;
  }
}

function write(records: Records): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

function has(records: Records, { hash }: Records[number]): boolean {
  return records.some((record) => record.hash === hash);
}
