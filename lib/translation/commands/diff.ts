import { diffWords } from 'diff';
import { meaningOfSection, type Section } from '../sections.ts';

/** A part of a word diff. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Words removed or added, up to which a diff is by word. The time grows with the square of their number; a text with
 * more of them was written anew.
 */
const MAX_EDITS = 1000;

/**
 * Compares the meanings of two states of a German section word by word.
 *
 * @param before null where the section is new.
 * @param after null where it was removed.
 */
export function wordDiff(before: Section | null, after: Section | null): Change[] {
  const [then, now] = [before, after].map((section) => (section ? meaningOfSection(section) : ''));
  const changes = diffWords(then ?? '', now ?? '', { maxEditLength: MAX_EDITS });
  if (!changes) return [changeOf('removed', then), changeOf('added', now)];
  return changes.map(({ added, removed, value }) =>
    changeOf(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

function changeOf(kind: Change['kind'], text = ''): Change {
  return { kind, text };
}

/** Characters of unchanged text on each side of a change. */
const CONTEXT = 50;
const BEGIN = new RegExp(`^.{0,${CONTEXT}}(?= )`, 's');
const END = new RegExp(`(?<= ).{0,${CONTEXT}}$`, 's');

/** Shortens long unchanged parts of a word diff to the words beside a change. */
export function excerptOf(changes: readonly Change[]): Change[] {
  return changes.map((change, at) => {
    if (change.kind !== 'same' || change.text.length <= 3 * CONTEXT) return change;
    const begin = at === 0 ? '' : BEGIN.exec(change.text)?.[0];
    const end = at === changes.length - 1 ? '' : END.exec(change.text)?.[0];
    return { kind: 'same', text: `${begin} … ${end}` };
  });
}

/** A word diff as text: `[-weg-]` was removed, `{+neu+}` was added. */
export function diffText(changes: readonly Change[]): string {
  const marked = changes.map(({ kind, text }) => {
    if (kind === 'added') return `{+${text}+}`;
    return kind === 'removed' ? `[-${text}-]` : text;
  });
  return marked.join('');
}
