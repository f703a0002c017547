import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { parseFields } from './entry-problems.ts';
import { day, line, names, text } from './fields.ts';
import type { RawEntry } from './raw-entry.ts';

/** Parts of the handover, in the order of docs/handover.md. */
export const HANDOVER_PARTS = ['start', 'buero', 'geschichte', 'auftrag', 'liefern'] as const;

/** Something that only the city can decide, confirm or deliver. */
export interface HandoverItem {
  readonly raw: RawEntry;
  readonly part: (typeof HANDOVER_PARTS)[number];
  readonly what: string;
  readonly note: string | null;
  /** Where it is seen. */
  readonly where: string | null;
  readonly who: string;
  /** Days, `YYYY-MM-DD`. */
  readonly since: string;
  readonly done: string | null;
  /** Whether the site may be published while the item is open. */
  readonly mayPublish: boolean;
  /** Slugs of the German pages that nobody of the city has approved while it is open. */
  readonly pages: readonly string[];
}

/** Its words are markdown of docs/handover.md. */
export const ITEM = z.strictObject({
  teil: text
    .pipe(z.enum(HANDOVER_PARTS, { error: 'diesen Abschnitt gibt es nicht' }))
    .describe(`der Abschnitt in docs/handover.md: ${HANDOVER_PARTS.join(', ')}`),
  was: line.describe('worum es geht'),
  hinweis: line.optional().describe('warum es nötig ist und was bekannt ist'),
  wo: line.optional().describe('wo es auf der Website steht'),
  wer: line.describe('wer es entscheidet'),
  seit: day.describe('der Tag, seit dem der Punkt offen ist'),
  'unbestaetigt-online': text
    .pipe(z.enum(['ja', 'nein'], { error: 'hier kann „ja“ oder „nein“ stehen' }))
    .describe('„nein“, wenn die Website so nicht veröffentlicht werden darf, sonst „ja“'),
  seiten: names.optional().describe('Namen deutscher Seiten ohne „.md“, mit Kommas dazwischen'),
  erledigt: day.optional().describe('der Tag, an dem der Punkt erledigt war'),
});

/** With the rule between fields. */
const CHECKED = ITEM.superRefine(({ seit, erledigt }, context) => {
  if (erledigt === undefined || erledigt >= seit) return;
  const message = `der Tag liegt vor dem Tag „seit“ (${seit})`;
  context.addIssue({ code: 'custom', message, path: ['erledigt'] });
});

/** Reads an entry of `uebergabe.yaml`. */
export function parseHandoverItem(raw: RawEntry): HandoverItem | Problem[] {
  const read = parseFields(raw, `Der Punkt „${brief(raw.name)}“`, CHECKED);
  if (Array.isArray(read)) return read;
  const { fields } = read;
  return {
    raw,
    part: fields.teil,
    what: fields.was,
    note: fields.hinweis ?? null,
    where: fields.wo ?? null,
    who: fields.wer,
    since: fields.seit,
    done: fields.erledigt ?? null,
    mayPublish: fields['unbestaetigt-online'] === 'ja',
    pages: fields.seiten ?? [],
  };
}

/** The items that are not settled on a day. */
export function openItems(items: readonly HandoverItem[], today: string): HandoverItem[] {
  return items.filter(({ done }) => done === null || done > today);
}
