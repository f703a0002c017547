import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { allTyped } from './one-by-one.ts';
import type { PageState } from './use-page.ts';

interface Props {
  readonly engine: Engine;
  /** A German page. */
  readonly file: string;
  readonly changed: () => Promise<void>;
  readonly act: PageState['act'];
  readonly fail: (error: unknown) => void;
}

/** Another name for a page, and deleting it: both in all languages, with what names it. */
export function PageActions({ engine, file, changed, act, fail }: Props): JSX.Element {
  const [mentions, setMentions] = useState<readonly string[] | null>(null);
  const look = async () => setMentions(await engine.mentions(file));
  /** What the field has now: the last letter may not be shown yet. */
  const rename = async (form: HTMLFormElement) => {
    const name = String(new FormData(form).get('name') ?? '').trim();
    // Else the last words would be for a page that is not there any more.
    await allTyped();
    const next = await engine.renamePage(file, name);
    await changed();
    location.hash = next;
  };
  return (
    <details class="actions" onToggle={() => mentions ?? look().catch(fail)}>
      <summary>Adresse ändern oder Seite löschen</summary>
      <p>
        Beides gilt für alle Sprachen. Gespeichert wird es erst mit „Speichern“.{' '}
        {mentions && mentionWords(mentions)}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename(event.currentTarget).catch(fail);
        }}
      >
        <label>
          Name in der Adresse{' '}
          <input type="text" name="name" required defaultValue={file.replace(/^.*\/|\.md$/g, '')} />
        </label>{' '}
        <button type="submit">Adresse ändern</button>
        <p class="hint">
          Links auf die Seite folgen von selbst. Die alte Adresse führt danach ins Leere, auch in
          Mails und auf Papier.
        </p>
      </form>
      <p>
        <button type="button" onClick={() => act(() => engine.deletePage(file))}>
          Seite in allen Sprachen löschen
        </button>
      </p>
      <p class="hint">
        Aus Links auf die Seite wird gewöhnlicher Text. Lesen Sie diese Sätze danach noch einmal.
      </p>
    </details>
  );
}

function mentionWords(mentions: readonly string[]): JSX.Element {
  if (mentions.length === 0) return <>Keine andere Datei nennt diese Seite.</>;
  return (
    <>
      Diese Seite kommt vor in:{' '}
      {mentions.map((path, at) => (
        <>
          {at > 0 && ', '}
          <a href={`#${path}`}>{path}</a>
        </>
      ))}
      .
    </>
  );
}
