/** How many times longer the long text is. Time that grows with its length grows as much, with its square 64 times. */
const TIMES = 8;
/** Far from both, because caches and the collection of garbage cost a long text somewhat more. */
export const BOUND = 20;
/** Measurements of each length. The least one counts: what else the machine does can only add to it. */
const ROUNDS = 4;
/** Microseconds: less is taken for as much, because it says more of the machine than of the text. */
const FLOOR = 2_000;

/**
 * How many times longer it takes to read a text of eight times the length, in processor time.
 *
 * @param make a text of about this many characters, and what reads it.
 * @param length of the short text.
 * @returns 8 where time grows with length; the test is whether it stays below BOUND.
 */
export function growthOf(make: (length: number) => () => unknown, length: number): number {
  const least = new Map<number, number>();
  const measure = (size: number) => {
    const time = processorTime(make(size));
    least.set(size, Math.min(time, least.get(size) ?? time));
    return least.get(size) ?? time;
  };
  const growth = (size: number) =>
    measure(size) / Math.max(FLOOR, least.get(size / TIMES) ?? Number.POSITIVE_INFINITY);
  // The way there compiles the code, and ends before a text that would take hours.
  for (let size = length / TIMES ** 2; size < length * TIMES; size *= 2) {
    if (growth(size) > BOUND && growth(size) > BOUND) return growth(size);
  }
  for (let round = 1; round < ROUNDS; round += 1) measure(length);
  let found = growth(length * TIMES);
  for (let round = 1; round < ROUNDS && found > BOUND; round += 1) found = growth(length * TIMES);
  return found;
}

/** Microseconds that the process spends on a call, however long it waits for other processes. */
function processorTime(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
