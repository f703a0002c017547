import type { JSX } from 'preact';
import { entryAddress } from './address.ts';
import type { EntryUses } from './entries.ts';
import type { OpenEntry } from './open-entry.ts';

/** How texts refer to an entry, and where it is seen. */
export function EntryUsed({
  references,
  uses,
}: {
  readonly references: OpenEntry['references'];
  readonly uses: EntryUses | null;
}): JSX.Element {
  return (
    <>
      {references.length > 0 && (
        <section>
          <h3>So steht es auf der Website</h3>
          <dl class="references">
            {references.map(({ name, text }) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>Wo es steht</h3>
        {uses ? <Places {...uses} /> : <p>Die Seiten werden durchgesehen …</p>}
      </section>
    </>
  );
}

function Places({ pages, languages, entries }: EntryUses): JSX.Element {
  const many = languages === 1 ? 'in einer Sprache' : `in ${languages} Sprachen`;
  return (
    <>
      {pages === null && <p>Auf jeder Seite, {many}.</p>}
      {pages?.length === 0 && <p>Auf keiner Seite.</p>}
      {pages && pages.length > 0 && (
        <>
          <p>
            {pages.length === 1 ? 'Auf einer Seite' : `Auf ${pages.length} Seiten`}, {many}:
          </p>
          <ul>
            {pages.map(({ file, title }) => (
              <li key={file}>
                <a href={`#${file}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <p>
          Als Quelle von{' '}
          {entries.map((entry, at) => (
            <span key={`${entry.file} ${entry.name}`}>
              {at > 0 && ', '}
              <a href={entryAddress(entry)}>{entry.name}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
