import type { Saved } from './saving.ts';
import type { Renamed } from './taken-photos.ts';

/** What the line at the top says, and how urgent it is. */
export interface Notice {
  readonly text: string;
  readonly isBad?: boolean;
  /** Whether the person has to sign in again. */
  readonly isSignedOut?: boolean;
}

/** Said of changes that waited in the browser. */
export const RESTORED = 'Ihre Änderungen vom letzten Mal sind noch da. Sie sind nicht gespeichert.';

const PROPOSED =
  'Vorgeschlagen. Wie es damit steht, sehen Sie auf der Startseite der Redaktion unter „Offene Vorschläge“.';
const KNOWN = 'Es gibt nichts vorzuschlagen: Die Website hat diesen Stand schon.';
const MERGED =
  'Noch nicht gespeichert: Inzwischen hat jemand anderes etwas geändert. Beide Änderungen stehen jetzt im Text. Lesen Sie ihn, und speichern Sie dann.';
const AGAIN = 'So steht es auch im Text. Speichern Sie noch einmal.';
const DISPUTED =
  'Nicht gespeichert: Jemand anderes hat dieselbe Stelle geändert. Entscheiden Sie unten.';

/** Said of a photo that got another name. */
export function renamedWords({ from, to }: Renamed): string {
  return `Ein Foto mit dem Namen „${from}“ gibt es schon. Ihres heißt „${to}“.`;
}

/** What is said of a save. @param isProposal whether it goes to GitHub. */
export function resultOf(result: Saved, isProposal: boolean): Notice {
  if (result.kind !== 'saved') {
    const renamed = (result.renamed ?? []).map(renamedWords).join(' ');
    if (result.kind === 'disputed') return { text: `${DISPUTED} ${renamed}`.trim(), isBad: true };
    return { text: renamed === '' ? MERGED : `Noch nicht gespeichert: ${renamed} ${AGAIN}` };
  }
  if (!isProposal) return { text: 'Gespeichert.' };
  return { text: result.address === undefined ? KNOWN : PROPOSED };
}

/** Said of what is not complete, beside what is saved. @param names of the files. */
export function waitingWords(names: string): string {
  return `Nicht dabei, weil noch etwas fehlt: ${names}. Das bleibt in diesem Browser; was fehlt, steht unten.`;
}

/** Said where the check finds something before a save. */
export function problemsFound(count: number): Notice {
  const found = count === 1 ? 'ein Problem' : `${count} Probleme`;
  return { text: `Nicht gespeichert: Die Prüfung nennt ${found}.`, isBad: true };
}
