import { groupBy } from '../base/group.ts';
import type { TranslatedPage } from '../files/read.ts';
import { numbersIn } from './numbers.ts';
import type { Value } from './values.ts';

/** The deviations that the front matter of a translation allows. */
export interface Exceptions {
  /** Uses the entry for a value; false where none is left. */
  use(value: Value): boolean;
  /** Indexes of the unused entries. */
  unused(): number[];
}

/** The exceptions of a translation for one pass. Each value of an entry allows one difference. */
export function exceptionsOf({ fields }: TranslatedPage): Exceptions {
  const entries = (fields.exceptions ?? []).map(({ value }, index) => ({
    value,
    index,
    keys: new Set([value, ...numbersIn(value).map(({ key }) => key)]),
    used: false,
  }));
  // The last of each list is the first entry of the file, because `pop` is faster than `shift`.
  const waiting = groupBy(
    entries.toReversed().flatMap((entry) => [...entry.keys].map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  const firstWith = (key: string) => {
    const list = waiting.get(key) ?? [];
    while (list.at(-1)?.entry.keys.has(key) === false) list.pop();
    return list.at(-1)?.entry;
  };
  return {
    use({ key, written }) {
      const [one, other] = [firstWith(key), firstWith(written)];
      const entry = one && other ? (one.index < other.index ? one : other) : (one ?? other);
      if (!entry) return false;
      entry.used = true;
      for (const name of [key, written, entry.value]) entry.keys.delete(name);
      return true;
    },
    unused: () => entries.flatMap(({ used }, index) => (used ? [] : [index])),
  };
}
