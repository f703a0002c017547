import { brief } from '../../base/brief.ts';
import { diffText, excerptOf } from './diff.ts';
import type { ChangedSection, TranslationState } from './report.ts';

type Status = TranslationState['status'];

/** The states, most urgent first, with heading and advice for editors. */
export const STATUS_TITLES: readonly (readonly [Status, string, string])[] = [
  [
    'outdated',
    'Veraltet: Der deutsche Text hat sich geändert',
    'Passen Sie die Übersetzung an, und bestätigen Sie sie mit „npm run translations -- accept“. Ändert sich der Sinn nicht, genügt es, die deutsche Seite zu nennen: Das bestätigt alle ihre Übersetzungen.',
  ],
  [
    'missing',
    'Fehlt: Besucher lesen den deutschen Text',
    'Legen Sie die Datei an, und bestätigen Sie sie mit „npm run translations -- accept“.',
  ],
  [
    'unreviewed',
    'Ungeprüft: Noch kein Mensch mit Fachkenntnis hat die Übersetzung geprüft',
    'Nach der Prüfung tragen Sie im Kopf der Datei „translation: reviewed“, „reviewer“ und „reviewed“ ein.',
  ],
  ['current', 'Aktuell und geprüft', 'Hier ist nichts zu tun.'],
];

/** Name of each state in `reportSum`. */
const SUMS: Readonly<Record<Status, string>> = {
  outdated: 'veraltet',
  missing: 'fehlen',
  unreviewed: 'ungeprüft',
  current: 'aktuell und geprüft',
};

/** Number of translations per state, one German sentence. */
export function reportSum(states: readonly TranslationState[]): string {
  const counts = STATUS_TITLES.map(([status]) => {
    const found = states.filter((state) => state.status === status);
    return `${found.length} ${SUMS[status]}`;
  });
  return `${states.length} Übersetzungen: ${counts.join(', ')}.`;
}

/** The report as German text for a terminal, with word diffs (diff.ts). */
export function reportText(states: readonly TranslationState[]): string {
  const parts = STATUS_TITLES.flatMap(([status, title, advice]) => {
    const found = states.filter((state) => state.status === status);
    if (found.length === 0) return [];
    return [`${title} (${found.length})`, `  ${advice}`, ...found.map(entryText), ''];
  });
  return [reportSum(states), '', ...parts].join('\n');
}

function entryText({ name, language, changed, renamed }: TranslationState): string {
  const lines = [`  ${name} (${language})`];
  lines.push(...changed.map((section) => `    ${changeText(section)}`));
  for (const { before, after } of renamed) {
    lines.push(`    Hinweis: Die Überschrift „${brief(before)}“ heißt jetzt „${brief(after)}“.`);
  }
  return lines.join('\n');
}

/** What has changed in a section, in one line. */
export function changeText({ heading, changes }: ChangedSection): string {
  return `${brief(heading) || 'Anfang der Seite'}: ${diffText(excerptOf(changes))}`;
}
