import { filesOnDisk } from '../lib/base/disk.ts';
import { readEnv } from '../lib/base/env.ts';
import { type Entries, readEntries } from '../lib/files/entries/read.ts';

/** What `src/angaben` says today: office, help numbers, places, facts, citations. */
export default function entries(): Promise<Entries> {
  const today = readEnv(process.env).now.toISODate();
  return readEntries(filesOnDisk('.'), today, readEnv({}).now.toISODate());
}
