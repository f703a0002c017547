import type { Life } from '../../facts/life.ts';
import type { Fact } from '../../facts/types.ts';
import type { RawEntry } from './raw-entry.ts';

/** An entry of `src/angaben`, whatever it holds, on one day. */
export interface Entry {
  readonly raw: RawEntry;
  /** Its name among all entries: `stadt-telefon`, `hilfe.eltern`, `ort.vhs`, `buero.telefon`. */
  readonly name: string;
  /** The facts that it gives to texts, by name. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Names of its sources. */
  readonly sources: readonly string[];
  readonly life: Life;
}
