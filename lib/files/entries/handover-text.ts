import type { Problem } from '../../base/problem.ts';
import { HANDOVER_PARTS, type HandoverItem, openItems } from './handover-file.ts';

const TITLES: Readonly<Record<HandoverItem['part'], string>> = {
  start: 'Vor der Veröffentlichung nötig',
  buero: 'Angaben zum Projektbüro und zur Stadt',
  geschichte: 'Geschichte',
  auftrag: 'Auftrag und Zahlen',
  liefern: 'Zu liefern oder zu entscheiden',
};

const INTRODUCTION = `# Übergabe: Was die Stadt bestätigen oder liefern muss

<!-- Nicht von Hand ändern: „npm run angaben -- uebergabe schreiben“ macht diese Datei aus src/angaben/uebergabe.yaml. -->

Diese Liste nennt alles, was die Website braucht und nur die Stadt Kaiserslautern entscheiden, bestätigen oder liefern kann. Sie entsteht aus der Datei \`src/angaben/uebergabe.yaml\`. Ist ein Punkt erledigt, tragen Sie dort hinter \`erledigt\` den Tag ein. Was noch offen ist, zeigt \`npm run angaben -- uebergabe\`. Wer unter „Wer“ steht, ist ein Vorschlag: Die Stadt entscheidet, wer zuständig ist.

**Nicht online** heißt: Solange der Punkt offen ist, wird nichts Neues veröffentlicht. Vorschauen gehen weiter, und was schon online ist, bleibt.

Auf der Website steht nirgends ein Platzhalter. Was nicht bekannt ist, fehlt dort. Die einzelnen Werte mit Quelle und Jahr stehen im Ordner \`src/angaben\`; was davon zu prüfen ist, zeigt \`npm run angaben\`. Die Internetadressen der Quellen wurden in gespeicherten Fassungen gelesen. Offene Fragen zu Übersetzungen stehen in [translation-questions.md](translation-questions.md).
`;

/** The file of {@link handoverDocument}, from the project's root. */
export const HANDOVER_FILE = 'docs/handover.md';

/** The list of items to read. Whether an item is settled is left out: one edit, in the file of items, says so. */
export function handoverDocument(items: readonly HandoverItem[]): string {
  const parts = HANDOVER_PARTS.map((part) => {
    const rows = items.filter((item) => item.part === part).map(rowOf);
    return [
      '',
      `## ${TITLES[part]}`,
      '',
      '| Was | Hinweis | Wo | Wer | Seit | Unbestätigt |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return [INTRODUCTION, ...parts].join('');
}

/**
 * What to do where the list to read differs from its data. Editors without a terminal cannot write it, so it stops
 * nothing.
 *
 * @param written the list as it is; undefined where there is none.
 */
export function handoverHint(
  items: readonly HandoverItem[],
  written: string | undefined,
): Problem | null {
  if (written === undefined) return null;
  if (written.replaceAll('\r\n', '\n') === handoverDocument(items)) return null;
  const message = 'Die Liste zeigt nicht, was in src/angaben/uebergabe.yaml steht.';
  const fix = 'Der Befehl „npm run angaben -- uebergabe schreiben“ schreibt sie neu.';
  return { file: HANDOVER_FILE, line: 1, message, fix };
}

function rowOf({ raw, what, note, where, who, since, mayPublish }: HandoverItem): string {
  const cells = [
    `**${what}** (\`${raw.name}\`)`,
    note ?? '',
    where ?? '',
    who,
    since,
    mayPublish ? 'darf online sein' : '**nicht online**',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The open items as German text for a terminal, those first that stop a publish. */
export function openText(items: readonly HandoverItem[], today: string): string {
  const open = openItems(items, today);
  if (open.length === 0) return 'Alle Punkte der Übergabe sind erledigt.';
  const list = (heading: string, found: readonly HandoverItem[]) =>
    found.length === 0 ? [] : ['', `${heading} (${found.length})`, ...found.map(lineOf)];
  return [
    `${open.length} von ${items.length} Punkten sind offen (src/angaben/uebergabe.yaml).`,
    ...list(
      'Vorher wird nichts veröffentlicht',
      open.filter((item) => !item.mayPublish),
    ),
    ...list(
      'Ebenfalls offen',
      open.filter((item) => item.mayPublish),
    ),
  ].join('\n');
}

/**
 * Why nothing may be published yet, in German.
 *
 * @returns null where no open item stands against it.
 */
export function publishStop(items: readonly HandoverItem[], today: string): string | null {
  const against = openItems(items, today).filter(({ mayPublish }) => !mayPublish);
  if (against.length === 0) return null;
  return [
    `Die Website wird nicht veröffentlicht: ${against.length === 1 ? 'Ein Punkt muss' : `${against.length} Punkte müssen`} vorher erledigt sein. Was online ist, bleibt.`,
    '',
    ...against.map(lineOf),
    '',
    'Ist ein Punkt erledigt, tragen Sie in src/angaben/uebergabe.yaml hinter „erledigt“ den Tag ein.',
  ].join('\n');
}

function lineOf({ raw, what, who, since }: HandoverItem): string {
  return `  ${raw.name}: ${what} (${who}, offen seit ${since}; Zeile ${raw.lines.get('')})`;
}
