import type { Language } from '../../lib/base/languages.ts';

/** The tag of tests that ask a page or a language what a sample of its kind is asked too: only `npm run test:full` runs them. */
export const FULL = '@full';

/** The options of a test that only `npm run test:full` runs, unless it is the one that stands for its kind. */
export function fullUnless(isSample: boolean): { tag?: string } {
  return isSample ? {} : { tag: FULL };
}

/** {@link FULL} for a language for which another one stands: German, Leichte Sprache, and right to left. */
export function fullUnlessSample({ code }: Language): { tag?: string } {
  return fullUnless(['de', 'leicht', 'ar'].includes(code));
}
