import type { JSX } from 'preact';
import type { Change } from '../lib/translation/commands/diff.ts';

/** What was removed from a text, and what was added. */
export function WordDiff({ changes }: { readonly changes: readonly Change[] }): JSX.Element {
  return (
    <p class="diff" lang="de">
      {changes.map(({ kind, text }) => {
        if (kind === 'added') return <ins>{text}</ins>;
        return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>;
      })}
    </p>
  );
}

/** What the colours of a diff mean. */
export function DiffLegend(): JSX.Element {
  return (
    <p>
      Das hat sich im Deutschen seit der Übersetzung geändert: <del>so stand es</del>,{' '}
      <ins>so steht es heute</ins>.
    </p>
  );
}
