import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';
import type { Engine } from './engine.ts';
import type { EntryUses } from './entries.ts';
import { EntryControl } from './entry-fields.tsx';
import { FILE_TITLES, FIXED, labelOf } from './entry-labels.ts';
import { EntryUsed } from './entry-used.tsx';
import { Frame } from './form.tsx';
import { oneByOne } from './one-by-one.ts';
import type { OpenEntry } from './open-entry.ts';

interface Props {
  readonly engine: Engine;
  readonly file: string;
  readonly name: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** An entry of `src/angaben` as a form, with what is wrong in it and where it is seen. */
export function EntryView({ engine, file, name, changed, fail }: Props): JSX.Element {
  const [opened, setOpened] = useState<OpenEntry | null>(null);
  // What somebody types; the answers of the check come later.
  const [data, setData] = useState<FieldGroup>({});
  const [uses, setUses] = useState<EntryUses | null>(null);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  // Counts what changed the entry from outside of its fields.
  const [taken, setTaken] = useState(0);
  const [next] = useState(() => oneByOne<never>(fail));
  const take = (entry: OpenEntry) => {
    setOpened(entry);
    setData(entry.data);
    setRefused({});
    setTaken((count) => count + 1);
  };
  useEffect(() => {
    const load = async () => {
      take(await engine.entry(file, name));
      setUses(await engine.entryUses(file, name));
    };
    load().catch(fail);
  }, []);
  if (!opened) return <p>Die Angabe wird geöffnet …</p>;

  const set = (field: string, value: FieldValue) => {
    setData(({ [field]: _old, ...others }) =>
      value === undefined ? others : { ...others, [field]: value },
    );
    next(field, async () => {
      try {
        setOpened(await engine.setEntry(file, name, field, value));
        setRefused(({ [field]: _mended, ...rest }) => rest);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        setRefused((all) => ({ ...all, [field]: reason }));
      }
      await changed();
      return null;
    });
  };
  const confirm = async (confirmed: string) => {
    await engine.confirm(confirmed);
    await changed();
    take(await engine.entry(file, name));
  };
  const remove = async () => {
    await engine.deleteEntry(file, name);
    await changed();
    location.hash = file;
  };
  const discard = async () => {
    const entry = await engine.discardEntry(file, name);
    await changed();
    take(entry);
  };
  const { fields, problems, confirm: confirmed } = opened;
  const unknown = Object.keys(data).filter((field) => !fields?.some((one) => one.name === field));
  const told = (field: string) => problems.filter((one) => one.field === field);
  const elsewhere = problems.filter(({ field }) => field === '' || unknown.includes(field));
  return (
    <article class="page">
      <p class="file">
        <a href={`#${file}`}>{FILE_TITLES[file] ?? file}</a>
      </p>
      <h2>{typeof data.name === 'string' ? `${data.name} (${name})` : name}</h2>
      <p>{opened.life.join(' ')}</p>
      <p class="actions">
        {confirmed !== null && (
          <button type="button" onClick={() => confirm(confirmed).catch(fail)}>
            Noch richtig
          </button>
        )}
        <button type="button" disabled={!opened.isChanged} onClick={() => discard().catch(fail)}>
          Änderungen dieser Angabe verwerfen
        </button>
        {!FIXED.has(file) && (
          <button type="button" onClick={() => remove().catch(fail)}>
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
            {told(field.name).map((one) => (
              <Told key={one.message} {...one} />
            ))}
            {refused[field.name] && <Told message={refused[field.name] ?? ''} fix="" />}
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
