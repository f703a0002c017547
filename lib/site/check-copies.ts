import type { Problem } from '../base/problem.ts';
import type { ContentFiles, SourcePage } from '../files/read.ts';

/** Layouts of what may come again under the same title. */
const DATED: ReadonlySet<string> = new Set(['notice', 'event']);

/**
 * German pages with the title or the description of another one: somebody began with a copy and forgot it. In results
 * and tabs nobody can tell them apart. An event may come again.
 */
export function copiedPages({ originals }: Pick<ContentFiles, 'originals'>): Problem[] {
  const pages = originals.filter(({ fields }) => !fields.draft && !DATED.has(fields.layout));
  const taken = new Map<string, SourcePage>();
  return pages.flatMap((page) => {
    const names = (['title', 'description'] as const).map((name) => ({
      name,
      text: page.fields[name],
    }));
    const same = names.find(({ text }) => taken.has(text));
    const other = taken.get(same?.text ?? '');
    for (const { text } of names) if (!taken.has(text)) taken.set(text, page);
    if (!same || !other) return [];
    return [
      {
        file: page.raw.file,
        line: page.raw.lines.get(same.name) ?? 1,
        message: `Im Feld „${same.name}“ steht dasselbe wie in ${other.raw.file}.`,
        fix: 'Schreiben Sie, was diese Seite von der anderen unterscheidet.',
      },
    ];
  });
}
