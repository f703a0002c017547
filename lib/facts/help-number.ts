import type { Slot } from './hours.ts';

/** Names of the help numbers; `_data/helpNumbers.ts` has the numbers. */
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

/** A number to call for help. What is unknown is absent, never guessed. */
export interface HelpNumber {
  readonly id: HelpNumberId;
  /** As people read them, e.g. `116 117`. */
  readonly numbers: readonly [string, ...string[]];
  readonly hours?: 'always' | readonly Slot[];
  readonly free?: true;
  readonly anonymous?: true;
  /** Tags of the spoken languages, or how many there are beside German. */
  readonly languages?: readonly string[] | number;
  /** Shown on the start page too. */
  readonly urgent?: true;
  readonly source: { readonly label?: string; readonly year?: string };
}
