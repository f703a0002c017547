import type { JSX } from 'preact';
import type { Engine } from './engine.ts';
import { EntryControl } from './entry-fields.tsx';
import { FILE_TITLES, FIXED, labelOf } from './entry-labels.ts';
import { EntryUsed } from './entry-used.tsx';
import { Frame, toldId } from './frame.tsx';
import { useEntry } from './use-entry.ts';

interface Props {
  readonly engine: Engine;
  readonly file: string;
  readonly name: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

const LOSES =
  'Was Sie an dieser Angabe geändert und nicht gespeichert haben, ist dann verloren. Trotzdem verwerfen?';

/** An entry of `src/angaben` as a form, with what is wrong in it and where it is seen. */
export function EntryView({ engine, file, name, changed, fail }: Props): JSX.Element {
  const entry = useEntry(engine, file, name, changed, fail);
  const { opened, data, uses, refused, taken, set } = entry;
  if (!opened) return <p>Die Angabe wird geöffnet …</p>;
  const { fields, problems } = opened;
  const unknown = Object.keys(data).filter((field) => !fields?.some((one) => one.name === field));
  const told = (field: string) => problems.filter((one) => one.field === field);
  const elsewhere = problems.filter(({ field }) => field === '' || unknown.includes(field));
  return (
    <article class="page">
      <p class="file">
        <a href={`#${file}`}>{FILE_TITLES[file] ?? file}</a> · {name}
      </p>
      <h2>{typeof data.name === 'string' && data.name !== '' ? data.name : name}</h2>
      <p>{opened.life.join(' ')}</p>
      <p class="actions">
        {opened.confirm !== null && (
          <button type="button" onClick={entry.confirm}>
            Noch richtig
          </button>
        )}
        <button
          type="button"
          aria-disabled={!opened.isChanged}
          onClick={() => opened.isChanged && confirm(LOSES) && entry.discard()}
        >
          Änderungen dieser Angabe verwerfen
        </button>
        {!FIXED.has(file) && (
          <button type="button" onClick={entry.remove}>
            Angabe löschen
          </button>
        )}
        <a href={`#${file}?text`}>Als Text bearbeiten</a>
      </p>
      <p role="status" class="count">
        {problems.length === 0
          ? 'Die Prüfung findet an dieser Angabe nichts.'
          : `Die Prüfung nennt ${problems.length === 1 ? 'ein Problem' : `${problems.length} Probleme`}.`}
      </p>
      {elsewhere.map((one) => (
        <Told key={one.message} {...one} />
      ))}
      {fields === null && (
        <p>Für diese Angabe gibt es kein Formular. Bearbeiten Sie sie als Text.</p>
      )}
      {unknown.length > 0 && fields !== null && (
        <p>
          Diese Felder kennt das Formular nicht; sie bleiben, wie sie sind: {unknown.join(', ')}.
        </p>
      )}
      <div class="form" key={taken}>
        {fields?.map((field) => (
          <div key={field.name}>
            <Frame {...field} id={`feld-${field.name}`} label={labelOf(field.name)}>
              <EntryControl
                id={`feld-${field.name}`}
                field={field}
                value={data[field.name]}
                languages={opened.languages}
                onChange={(value) => set(field.name, value)}
                onEmpty={() => set(field.name, field.required ? '' : undefined)}
              />
            </Frame>
            <div id={toldId(`feld-${field.name}`)}>
              {told(field.name).map((one) => (
                <Told key={one.message} {...one} />
              ))}
              {refused[field.name] && <Told message={refused[field.name] ?? ''} fix="" />}
            </div>
          </div>
        ))}
      </div>
      <EntryUsed references={opened.references} uses={uses} />
    </article>
  );
}

/** A message at its field. */
function Told({ message, fix }: { readonly message: string; readonly fix: string }): JSX.Element {
  return (
    <div class="told">
      <p>{message}</p>
      <p class="fix">{fix}</p>
    </div>
  );
}
