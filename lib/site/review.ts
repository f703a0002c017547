import { endsSoon, lastCheck, reviewDay } from '../facts/life.ts';
import type { Entry } from '../files/entries/entry.ts';
import type { Entries } from '../files/entries/read.ts';
import type { Site } from './index.ts';
import { type Uses, usesOf } from './uses.ts';

/** An entry that somebody should look at. */
export interface ReviewItem extends Uses {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** It is over, ends within 30 days, or was not checked for as long as its kind allows. */
  readonly status: 'over' | 'ending' | 'unchecked';
  /** The last day on which it is true, or of the last check: a day, a month or a year; null for never. */
  readonly day: string | null;
  /** The one command or edit that settles it, in German. */
  readonly remedy: string;
}

/** The entries that are over, that end soon, and those that nobody has checked for long: of each the oldest first. */
export function reviewList(site: Site, entries: Entries): ReviewItem[] {
  const items = entries.all.flatMap((entry): ReviewItem[] => {
    const status = statusOf(entry, entries.today);
    return status ? [itemOf(site, entries, entry, status)] : [];
  });
  const ORDER = ['over', 'ending', 'unchecked'];
  const rank = ({ status, day }: ReviewItem) => `${ORDER.indexOf(status)} ${day ?? ''}`;
  return items.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function statusOf({ life }: Entry, today: string): ReviewItem['status'] | null {
  if (life.until !== undefined && endsSoon(life, today)) {
    return life.until < today ? 'over' : 'ending';
  }
  const due = reviewDay(life);
  return due !== null && due <= today ? 'unchecked' : null;
}

function itemOf(
  site: Site,
  entries: Entries,
  entry: Entry,
  status: ReviewItem['status'],
): ReviewItem {
  const { raw, name, life } = entry;
  const line = raw.lines.get('') ?? 1;
  const day = status === 'unchecked' ? lastCheck(life) : (life.until ?? null);
  const remedies = {
    over: `Berichtigen Sie die Angabe in ${raw.file}, Zeile ${line}, oder löschen Sie sie dort und in den Texten.`,
    ending: hasTerms(site, entry)
      ? `Die Texte wechseln an dem Tag von selbst. Gilt die Angabe länger, ändern Sie „bis“ in ${raw.file}, Zeile ${raw.lines.get('bis') ?? line}.`
      : `Setzen Sie die Sätze zwischen <!-- wenn ${name} --> und <!-- sonst --> (docs/redaktion.md, „Text mit einem Termin“).`,
    unchecked: `npm run angaben -- bestaetigen ${name}`,
  };
  return {
    name,
    file: raw.file,
    line,
    status,
    day,
    ...usesOf(site, entries, entry),
    remedy: remedies[status],
  };
}

/** Whether every text that refers to an entry says itself what becomes of it. */
function hasTerms({ pages }: Site, { facts }: Entry): boolean {
  return pages.every(({ text }) =>
    text.references.every(({ name, inTerm }) => inTerm || !Object.hasOwn(facts, name)),
  );
}
