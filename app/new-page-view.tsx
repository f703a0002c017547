import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageKind } from '../lib/editor/new-page.ts';
import type { Engine } from './engine.ts';

interface Props {
  readonly engine: Engine;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What stands in the address in place of a file: the form for a new page. */
export const NEW_PAGE = 'neu';

const KINDS: readonly (readonly [PageKind, string])[] = [
  ['page', 'Seite'],
  ['topic', 'Thema: Fragen und Antworten, auf der Startseite als Kachel'],
];

/** Asks what a new page needs, and opens it as a draft. */
export function NewPageView({ engine, changed, fail }: Props): JSX.Element {
  const [kind, setKind] = useState<PageKind>('page');
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [name, setName] = useState('');
  const [isOwnName, setOwnName] = useState(false);
  const takeTitle = async (text: string) => {
    setTitle(text);
    if (!isOwnName) setName(await engine.nameFor(text));
  };
  /** What the fields have now: the last letter may not be shown yet. */
  const add = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const text = (field: string) => String(given.get(field) ?? '').trim();
    const file = await engine.addPage({
      ...{ kind, title: text('titel'), description: text('beschreibung'), name: text('name') },
    });
    await changed();
    location.hash = file;
  };
  return (
    <form
      class="new-page"
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget).catch(fail);
      }}
    >
      <h2>Neue Seite</h2>
      <fieldset>
        <legend>Art</legend>
        {KINDS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="art"
              checked={kind === value}
              onChange={() => setKind(value)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="neu-titel">Überschrift</label>
        <input
          id="neu-titel"
          name="titel"
          type="text"
          required
          maxLength={90}
          value={title}
          onInput={({ currentTarget }) => takeTitle(currentTarget.value).catch(fail)}
        />
      </div>
      <div class="field">
        <label for="neu-beschreibung">Beschreibung</label>
        <textarea
          id="neu-beschreibung"
          name="beschreibung"
          aria-describedby="neu-beschreibung-hinweis"
          rows={3}
          required
          minLength={50}
          maxLength={160}
          value={description}
          onInput={({ currentTarget }) => setDescription(currentTarget.value)}
        />
        <p class="hint" id="neu-beschreibung-hinweis">
          Ein bis zwei Sätze für Suchmaschinen, 50 bis 160 Zeichen. Bisher {description.length}.
        </p>
      </div>
      <div class="field">
        <label for="neu-name">Name in der Adresse</label>
        <input
          id="neu-name"
          name="name"
          aria-describedby="neu-name-hinweis"
          type="text"
          required
          value={name}
          onInput={({ currentTarget }) => {
            setOwnName(true);
            setName(currentTarget.value);
          }}
        />
        <p class="hint" id="neu-name-hinweis">
          Kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.
        </p>
      </div>
      <button type="submit" class="main">
        Seite anlegen
      </button>
      <p class="hint">
        Die Seite ist zuerst ein Entwurf: Sie erscheint erst, wenn Sie im Kopf der Seite das Häkchen
        bei „Entwurf“ wegnehmen.
      </p>
    </form>
  );
}
