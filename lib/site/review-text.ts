import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { factText, type ValueStrings } from '../facts/format.ts';
import type { ReviewItem } from './review.ts';

type Status = ReviewItem['status'];

/** The states, most urgent first, with a heading for editors. */
export const REVIEW_TITLES: readonly (readonly [Status, string])[] = [
  ['over', 'Vorbei: Das stimmt nicht mehr'],
  ['ending', 'Endet in den nächsten 30 Tagen'],
  ['unchecked', 'Zu lange nicht geprüft'],
];

/** How many entries there are to look at, one German sentence. */
export function reviewSum(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'Alle Angaben sind geprüft und gelten.';
  const count = (status: Status) => items.filter((item) => item.status === status).length;
  return `Angaben, die vorbei sind: ${count('over')}, bald enden: ${count('ending')}, zu lange nicht geprüft sind: ${count('unchecked')}.`;
}

/** What is known of an entry's time and where it is seen, in German. */
export function reviewWords(
  { status, day, pages, languages }: ReviewItem,
  strings: ValueStrings,
): string {
  const date = day && factText({ kind: 'date', value: day }, SOURCE_LANGUAGE, strings);
  const time = {
    over: `galt bis ${date}`,
    ending: `gilt bis ${date}`,
    unchecked: date ? `zuletzt geprüft: ${date}` : 'noch nie geprüft',
  };
  return `${time[status]}; ${placeWords(pages, languages)}`;
}

function placeWords(pages: ReviewItem['pages'], languages: number): string {
  const many = languages === 1 ? 'in einer Sprache' : `in ${languages} Sprachen`;
  if (pages === null) return `auf jeder Seite, ${many}`;
  return pages.length === 0 ? 'auf keiner Seite' : `auf ${pages.join(', ')}, ${many}`;
}

/** The list as German text for a terminal. */
export function reviewText(items: readonly ReviewItem[], strings: ValueStrings): string {
  const parts = REVIEW_TITLES.flatMap(([status, title]) => {
    const found = items.filter((item) => item.status === status);
    if (found.length === 0) return [];
    const entries = found.map(
      (item) => `  ${item.name} (${reviewWords(item, strings)})\n    ${item.remedy}`,
    );
    return ['', `${title} (${found.length})`, ...entries];
  });
  return [reviewSum(items), ...parts].join('\n');
}
