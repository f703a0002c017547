import type { Problem } from '../base/problem.ts';
import type { SourcePage } from '../files/read.ts';

/** Checks that the layout `start`, which shows excerpts of other pages, is that of the start page alone. */
export function checkStart({ raw, slug, fields }: SourcePage): Problem[] {
  const at = (line: number | undefined, message: string, fix: string): Problem => ({
    file: raw.file,
    line: line ?? 1,
    message,
    fix,
  });
  if (fields.layout !== 'start') {
    if (fields.sections === undefined) return [];
    const message = 'Das Feld „sections“ wirkt nur auf der Startseite.';
    return [at(raw.lines.get('sections'), message, 'Löschen Sie das Feld.')];
  }
  if (slug !== 'index') {
    const message = 'Die Vorlage „start“ ist nur für die Startseite.';
    return [at(raw.lines.get('layout'), message, 'Schreiben Sie „layout: page“.')];
  }
  return [];
}
