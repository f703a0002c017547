import type { Problem } from '../base/problem.ts';
import type { SourcePage } from '../files/read.ts';

/**
 * Checks the layout `start`. It shows excerpts of other pages and not its own text, so text in its file would
 * appear nowhere.
 */
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
    const message =
      'Die Vorlage „start“ ist nur für die Startseite: Sie zeigt keinen eigenen Text.';
    return [at(raw.lines.get('layout'), message, 'Schreiben Sie „layout: page“.')];
  }
  const [blank = ''] = /^\s*/.exec(raw.body) ?? [];
  if (blank === raw.body) return [];
  const message =
    'Dieser Text erscheint nirgends: Die Startseite zeigt die Anfänge anderer Seiten.';
  const fix =
    'Schreiben Sie ihn auf eine der Seiten im Feld „sections“, oder legen Sie eine neue Seite an und nennen Sie sie dort.';
  return [at(raw.bodyLine + blank.split('\n').length - 1, message, fix)];
}
