import { lstatSync } from 'node:fs';
import path from 'node:path';
import { visible } from './terminal.ts';

/** Faults of the machine by the code of the system, in German: what is wrong, and how to mend it. */
const FAULTS: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: ['Auf dem Datenträger ist kein Platz mehr.', 'Schaffen Sie Platz auf dem Datenträger.'],
  EDQUOT: [
    'Ihr Anteil am Speicherplatz ist verbraucht.',
    'Löschen Sie Dateien, die Sie nicht mehr brauchen.',
  ],
  EFBIG: [
    'Eine Datei wird größer, als das System erlaubt.',
    'Heben Sie die Grenze für die Größe von Dateien auf (ulimit -f).',
  ],
  EACCES: [
    'Die Berechtigung zum Lesen oder Schreiben fehlt.',
    'Geben Sie sich die Rechte an der Datei und an ihrem Ordner.',
  ],
  EPERM: [
    'Das System erlaubt diesen Zugriff nicht.',
    'Geben Sie sich die Rechte an der Datei und an ihrem Ordner.',
  ],
  EROFS: [
    'Der Datenträger ist schreibgeschützt.',
    'Heben Sie den Schreibschutz auf, oder arbeiten Sie mit einer Kopie des Projekts.',
  ],
  EMFILE: [
    'Zu viele Dateien sind gleichzeitig geöffnet.',
    'Schließen Sie andere Programme, oder erhöhen Sie die Grenze (ulimit -n).',
  ],
  ENFILE: ['Zu viele Dateien sind gleichzeitig geöffnet.', 'Schließen Sie andere Programme.'],
  ENOMEM: ['Der Arbeitsspeicher reicht nicht.', 'Schließen Sie andere Programme.'],
  EIO: [
    'Der Datenträger meldet einen Fehler.',
    'Prüfen Sie den Datenträger, und sichern Sie Ihre Arbeit.',
  ],
  EBUSY: [
    'Ein anderes Programm benutzt die Datei oder den Ordner.',
    'Schließen Sie das andere Programm.',
  ],
  ENOLCK: [
    'Der Datenträger kennt keine Sperren für Dateien.',
    'Legen Sie das Projekt auf einen anderen Datenträger.',
  ],
  ENOTDIR: [
    'Hier muss ein Ordner sein, doch es ist keiner.',
    'Benennen Sie die Datei um, oder löschen Sie sie.',
  ],
  EEXIST: [
    'Hier muss ein Ordner sein, doch es ist keiner.',
    'Benennen Sie die Datei um, oder löschen Sie sie.',
  ],
  EISDIR: [
    'Hier muss eine Datei sein, doch es ist ein Ordner.',
    'Benennen Sie den Ordner um, oder löschen Sie ihn.',
  ],
};

/**
 * A fault of the machine (full disk, missing rights) in the words of a problem.
 *
 * @returns null where the error is none of these, so that its stack is wanted.
 */
export function machineFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', path: file, dest }: NodeJS.ErrnoException & { dest?: string } = error;
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (!fault) return null;
  const [what, fix] = fault;
  const place = code === 'ENOTDIR' || code === 'EEXIST' ? noFolder(dest ?? file) : (dest ?? file);
  const named = place === undefined ? '' : `${visible(path.relative('.', place) || place)}: `;
  return `${named}${what} (${code})\n    So geht es: ${fix} Führen Sie dann den Befehl noch einmal aus.`;
}

/** The first part of a path that is no folder; the path itself where all are. */
function noFolder(file = '.'): string {
  const parent = path.dirname(file);
  const above = parent === file ? file : noFolder(parent);
  if (above !== parent) return above;
  const isFolder = lstatSync(above, { throwIfNoEntry: false })?.isDirectory() ?? true;
  return isFolder ? file : above;
}
