import { diffText } from './diff.ts';
import type { TranslationState } from './report.ts';

/** The states in the order in which they need work, with their headings for editors. */
export const STATUS_TITLES: readonly (readonly [TranslationState['status'], string])[] = [
  ['outdated', 'Veraltet: Der deutsche Text hat sich geändert'],
  ['missing', 'Fehlt: Besucher lesen den deutschen Text'],
  ['unreviewed', 'Ungeprüft: Noch kein Mensch mit Fachkenntnis hat die Übersetzung geprüft'],
  ['current', 'Aktuell und geprüft'],
];

/** The report as German text for a terminal, with the word diffs of diff.ts. */
export function reportText(states: readonly TranslationState[]): string {
  const parts = STATUS_TITLES.flatMap(([status, title]) => {
    const found = states.filter((state) => state.status === status);
    return found.length === 0 ? [] : [`${title} (${found.length})`, ...found.map(entryText), ''];
  });
  return parts.join('\n');
}

function entryText({ name, changed, renamed }: TranslationState): string {
  const lines = [`  ${name}`];
  for (const { heading, changes } of changed) {
    lines.push(`    ${heading || 'Anfang der Seite'}: ${diffText(changes)}`);
  }
  for (const { before, after } of renamed) {
    lines.push(`    Hinweis: Die Überschrift „${before}“ heißt jetzt „${after}“.`);
  }
  return lines.join('\n');
}
