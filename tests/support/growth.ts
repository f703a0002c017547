/** How many times longer the long text is. */
const TIMES = 16;
/**
 * Time that grows with the length grows 16 times, with its square 256 times. The bound is as far from both, because
 * caches and the collection of garbage cost a long text somewhat more.
 */
const BOUND = 64;
/** How many times longer each text on the way to the long one is: two steps are as much as {@link TIMES}. */
const STEP = 4;
/** Measurements of each length. The least one counts: what else the machine does can only add to it. */
const ROUNDS = 4;
/** Microseconds: less is taken for as much, because it says more of the machine than of the text. */
const FLOOR = 1000;

/**
 * How many times longer it takes to read a text of sixteen times the length, in processor time.
 *
 * @param make a text of about this many characters, and what reads it.
 * @param length of the short text.
 */
function growthOf(make: (length: number) => () => unknown, length: number): number {
  const least = new Map<number, number>();
  const growth = (size: number) => {
    const time = processorTime(make(size));
    least.set(size, Math.min(time, least.get(size) ?? time));
    const before = least.get(size / TIMES) ?? Number.POSITIVE_INFINITY;
    return (least.get(size) ?? time) / Math.max(FLOOR, before);
  };
  // The way there compiles the code, and ends before a text that would take hours.
  for (let size = length / TIMES; size < length * TIMES; size *= STEP) {
    if (growth(size) > BOUND && growth(size) > BOUND) return growth(size);
  }
  for (let round = 1; round < ROUNDS; round += 1) growth(length);
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

/**
 * Asserts that time grows with the length of a text, not with its square; no matter how fast the machine is.
 *
 * @param make a text of about this many characters, and what reads it.
 * @param length of the short text; the long one has sixteen times as many characters.
 */
export function assertLinear(make: (length: number) => () => unknown, length: number): void {
  const growth = growthOf(make, length).toFixed(1);
  const message = `${TIMES} times the length takes ${growth} times as long`;
  if (Number(growth) > BOUND) throw new Error(message);
}
