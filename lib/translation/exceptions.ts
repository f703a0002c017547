import type { TranslatedPage } from '../files/read.ts';
import { numbersIn } from './numbers.ts';
import type { Value } from './values.ts';

/** The deviations that a translation explains in its front matter. */
export interface Exceptions {
  /** Uses up the entry that fits a value; false where none is left. */
  excuse(value: Value): boolean;
  /** Indexes of the entries that were not needed. */
  unused(): number[];
}

/** The exceptions of a translation for one pass over its sections. Each value of an entry excuses one deviation. */
export function exceptionsOf({ fields }: TranslatedPage): Exceptions {
  const entries = (fields.exceptions ?? []).map(({ value }) => ({
    value,
    keys: new Set([value, ...numbersIn(value).map(({ key }) => key)]),
    used: false,
  }));
  return {
    excuse({ key, written }) {
      const entry = entries.find(({ keys }) => keys.has(key) || keys.has(written));
      if (!entry) return false;
      entry.used = true;
      for (const name of [key, written, entry.value]) entry.keys.delete(name);
      return true;
    },
    unused: () => entries.flatMap(({ used }, index) => (used ? [] : [index])),
  };
}
