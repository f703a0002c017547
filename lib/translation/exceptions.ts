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
  const entries = (fields.exceptions ?? []).map(({ value }) => ({
    value,
    keys: new Set([value, ...numbersIn(value).map(({ key }) => key)]),
    used: false,
  }));
  return {
    use({ key, written }) {
      const entry = entries.find(({ keys }) => keys.has(key) || keys.has(written));
      if (!entry) return false;
      entry.used = true;
      for (const name of [key, written, entry.value]) entry.keys.delete(name);
      return true;
    },
    unused: () => entries.flatMap(({ used }, index) => (used ? [] : [index])),
  };
}
