import { diffWords } from 'diff';
import { meaningOfSection, type Section } from '../sections.ts';

/** A piece of a word diff. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Compares what two states of a German section say, word by word; null where there is no such state. */
export function wordDiff(before: Section | null, after: Section | null): Change[] {
  const [then, now] = [before, after].map((section) => (section ? meaningOfSection(section) : ''));
  return diffWords(then ?? '', now ?? '').map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Letters of unchanged text that are shown on each side of a change. */
const CONTEXT = 50;
const BEGIN = new RegExp(`^.{0,${CONTEXT}}(?= )`, 's');
const END = new RegExp(`(?<= ).{0,${CONTEXT}}$`, 's');

/** A word diff with long unchanged pieces cut to the words next to a change. */
export function excerptOf(changes: readonly Change[]): Change[] {
  return changes.map((change, at) => {
    if (change.kind !== 'same' || change.text.length <= 3 * CONTEXT) return change;
    const begin = at === 0 ? '' : BEGIN.exec(change.text)?.[0];
    const end = at === changes.length - 1 ? '' : END.exec(change.text)?.[0];
    return { kind: 'same', text: `${begin} … ${end}` };
  });
}

/** A word diff as text: `[-weg-]` was removed and `{+neu+}` was added. */
export function diffText(changes: readonly Change[]): string {
  const marked = changes.map(({ kind, text }) => {
    if (kind === 'added') return `{+${text}+}`;
    return kind === 'removed' ? `[-${text}-]` : text;
  });
  return marked.join('');
}
