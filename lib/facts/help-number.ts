import type { Slot } from './hours.ts';
import type { Citation } from './types.ts';

/** Names of the help numbers; `src/angaben/hilfenummern.yaml` has the numbers, in the order of each group. */
export const HELP_NUMBER_IDS = [
  'feuerwehr',
  'polizei',
  'arzt',
  'behoerden',
  'gewalt-frauen',
  'opfer',
  'kinder',
  'eltern',
  'telefonseelsorge',
  'schwangere',
  'ukraine',
  'gift',
  'bamf',
  'diskriminierung',
] as const;

export type HelpNumberId = (typeof HELP_NUMBER_IDS)[number];

/** The groups of the help page, in their order: emergency; ill or in danger; worries, family; offices and rights. */
export const HELP_GROUPS = ['notfall', 'gefahr', 'sorgen', 'aemter'] as const;

export type HelpGroup = (typeof HELP_GROUPS)[number];

/** A number to call for help. What is unknown is absent, never guessed. */
export interface HelpNumber {
  readonly id: HelpNumberId;
  readonly group: HelpGroup;
  /** As people read them, e.g. `116 117`. */
  readonly numbers: readonly [string, ...string[]];
  readonly hours?: 'always' | readonly Slot[];
  readonly free?: true;
  readonly anonymous?: true;
  /** Tags of the spoken languages, or how many there are beside German. */
  readonly languages?: readonly string[] | number;
  /** Shown on the start page too. */
  readonly urgent?: true;
  /** Where hours and costs are from. */
  readonly citations: readonly Citation[];
  /** Year of the last check; empty where nobody has checked it. Only where the hours are to be checked. */
  readonly asOf?: string;
  /** Set while the city has not confirmed it. */
  readonly unconfirmed?: 'draft' | 'note';
}
