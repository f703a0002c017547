import type { Slot } from './hours.ts';

/** Help numbers by name; the numbers themselves are language-neutral and stand in `_data/helpNumbers.ts`. */
export type HelpNumberId =
  | 'feuerwehr'
  | 'polizei'
  | 'arzt'
  | 'behoerden'
  | 'gewalt-frauen'
  | 'opfer'
  | 'kinder'
  | 'eltern'
  | 'telefonseelsorge'
  | 'schwangere'
  | 'ukraine'
  | 'gift'
  | 'bamf'
  | 'diskriminierung';

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
