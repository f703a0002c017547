/** Tries of one address in one minute. */
const LIMIT = 20;

const WINDOW_MS = 60_000;

/** Addresses that are remembered; a flood of them makes room for itself. */
const ADDRESSES = 10_000;

/**
 * Counts tries by address, in this process.
 *
 * @returns a function that counts one try at a time, in milliseconds, and says how many seconds the address has to wait;
 *   0 where it may go on.
 */
export function countTries(): (address: string, now: number) => number {
  const known = new Map<string, { tries: number; until: number }>();
  return (address, now) => {
    if (known.size >= ADDRESSES) known.clear();
    const found = known.get(address);
    const counted = found && now < found.until ? found : { tries: 0, until: now + WINDOW_MS };
    counted.tries += 1;
    known.set(address, counted);
    return counted.tries > LIMIT ? Math.ceil((counted.until - now) / 1000) : 0;
  };
}
