import { diffWords } from 'diff';
import { meaningOf } from './meaning.ts';
import { meaningText, type Section } from './sections.ts';

/** A piece of a word diff. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

type Text = Pick<Section, 'heading' | 'text'>;

/** Compares what two states of a German section say, word by word; null where there is no such state. */
export function wordDiff(before: Text | null, after: Text | null): Change[] {
  const [then, now] = [before, after].map((text) => (text ? meaningOf(meaningText(text)) : ''));
  return diffWords(then ?? '', now ?? '').map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** A word diff as text: `[-weg-]` was removed and `{+neu+}` was added. */
export function diffText(changes: readonly Change[]): string {
  const marked = changes.map(({ kind, text }) => {
    if (kind === 'added') return `{+${text}+}`;
    return kind === 'removed' ? `[-${text}-]` : text;
  });
  return marked.join('');
}
