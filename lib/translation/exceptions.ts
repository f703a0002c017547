import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { TranslatedPage } from '../files/read.ts';
import { type Value, valuesOf } from './values.ts';

/** The deviations that a translation explains in its front matter. */
export interface Exceptions {
  /** Uses up the entries that fit these values, and returns the values that no entry is left for. */
  excuse(values: readonly Value[]): Value[];
  /** Numbers of the entries that were not needed. */
  unused(): number[];
}

/**
 * The exceptions of a translation for one pass over its sections. Each entry excuses one deviation, so
 * that it cannot hide a later mistake in another section.
 */
export function exceptionsOf({ fields, language }: TranslatedPage): Exceptions {
  const entries = (fields.exceptions ?? []).map(({ value }) => {
    const found = [SOURCE_LANGUAGE, language].flatMap((one) => valuesOf(value, one));
    const keys = found.flatMap(({ key, parts = [] }) => [key, ...parts.map((part) => part.key)]);
    return { value, keys: new Set([value, ...keys]), used: false };
  });
  return {
    excuse: (values) =>
      values.filter(({ key, written, parts }) => {
        const entry = entries.find(({ keys }) => keys.has(key) || keys.has(written));
        if (!entry) return true;
        entry.used = true;
        if (parts) entry.keys.clear();
        // What else the entry names may be another part of the same deviation.
        for (const name of [key, written, entry.value]) entry.keys.delete(name);
        return false;
      }),
    unused: () => entries.flatMap(({ used }, index) => (used ? [] : [index])),
  };
}
