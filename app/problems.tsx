import type { JSX } from 'preact';
import type { Problem } from '../lib/base/problem.ts';
import { lineAddress } from './address.ts';

/** Problems of the check, each with its place and how to mend it. */
export function Problems({
  title,
  problems,
  onOpen,
  onLeave,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Where the file is open already. */
  readonly onOpen?: (line: number) => void;
  /** Called before another file opens at the line; it may be the one that is open. */
  readonly onLeave?: () => void;
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <section class="problems">
      <h2>{title}</h2>
      <ul>
        {problems.map(({ file, line, message, fix }) => (
          <li key={`${file} ${line} ${message}`}>
            {onOpen && line !== undefined ? (
              <button type="button" class="place" onClick={() => onOpen(line)}>
                Zeile {line}
              </button>
            ) : (
              <a href={lineAddress(file, line)} onClick={onLeave}>
                {file}
                {line !== undefined && `, Zeile ${line}`}
              </a>
            )}
            <p>{message}</p>
            <p class="fix">{fix}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
