import type { HelpNumberId } from '../i18n/strings.ts';
import type { Slot } from './hours.ts';

/** A number to call for help. What is not known is left out, never guessed. */
export interface HelpNumber {
  readonly id: HelpNumberId;
  /** As people read them. */
  readonly numbers: readonly [string, ...string[]];
  readonly hours: 'always' | readonly Slot[];
  readonly free?: true;
  readonly anonymous?: true;
  /** Tags of the languages that are spoken, or how many there are beside German. */
  readonly languages?: readonly string[] | number;
  /** Shown on the start page too. */
  readonly urgent?: true;
  readonly source: { readonly label?: string; readonly year?: string };
}
