import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NewPage, PageKind } from '../lib/editor/new-page.ts';
import type { Engine } from './engine.ts';
import type { FieldSpec } from './fields.ts';
import { isLong, LABELS } from './form.tsx';
import { Frame } from './frame.tsx';
import { keptForm } from './kept-form.ts';

interface Props {
  readonly engine: Engine;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What stands in the address in place of a file: the form for a new page. */
export const NEW_PAGE = 'neu';

const KINDS: Readonly<Record<PageKind, string>> = {
  page: 'Seite',
  topic: 'Thema: Fragen und Antworten, auf der Startseite als Kachel',
  notice: 'Hinweis: was von einem Tag bis zu einem anderen gilt',
  event: 'Termin: was an einem Tag oder zu einer Zeit stattfindet',
};

/** A page that somebody has not added yet. */
interface Begun extends NewPage {
  /** Whether the name is not the one that follows from the fields. */
  readonly isOwnName: boolean;
}

const NOTHING: Begun = { kind: 'page', fields: {}, name: '', isOwnName: false };
const begunPage = keptForm<Begun>('redaktion-neue-seite');

/** Asks what a new page of a kind needs, and opens it as a draft. */
export function NewPageView({ engine, changed, fail }: Props): JSX.Element {
  const [begun] = useState(() => begunPage.read() ?? NOTHING);
  const [page, setPage] = useState(begun);
  const [specs, setSpecs] = useState<readonly FieldSpec[] | null>(null);
  const { kind, fields: typed, name } = page;
  const change = (some: Partial<Begun>) =>
    setPage((last) => {
      const next = { ...last, ...some };
      begunPage.write(next);
      return next;
    });
  useEffect(() => {
    engine.newPageFields(kind).then(setSpecs, fail);
  }, [kind]);
  if (!specs) return <h2>Neue Seite</h2>;
  /** What the fields have now: the last letter may not be shown yet. */
  const textsIn = (form: HTMLFormElement) => {
    const given = new FormData(form);
    return Object.fromEntries(
      specs.map(({ path: [field = ''] }) => [field, String(given.get(field) ?? '')]),
    );
  };
  const follow = async (form: HTMLFormElement) => {
    const fields = textsIn(form);
    // What another kind asked for stays, should somebody go back to it.
    change({ fields: { ...typed, ...fields } });
    if (!page.isOwnName) change({ name: await engine.nameFor(fields) });
  };
  const add = async (form: HTMLFormElement) => {
    const name = String(new FormData(form).get('name') ?? '').trim();
    const file = await engine.addPage({ kind, fields: textsIn(form), name });
    begunPage.forget();
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
        {(Object.keys(KINDS) as PageKind[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="art"
              checked={kind === one}
              onChange={() => change({ kind: one })}
            />{' '}
            {KINDS[one]}
          </label>
        ))}
      </fieldset>
      {specs.map((spec) => (
        <NewField
          key={spec.path[0]}
          spec={spec}
          text={begun.fields[spec.path[0] ?? '']}
          length={typed[spec.path[0] ?? '']?.length ?? 0}
          onInput={(form) => form && follow(form).catch(fail)}
        />
      ))}
      <Frame
        id="neu-name"
        label="Name in der Adresse"
        hint="Kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche."
        kind="text"
        required
      >
        <input
          id="neu-name"
          name="name"
          aria-describedby="neu-name-hinweis"
          type="text"
          required
          value={name}
          onInput={({ currentTarget }) => {
            change({ isOwnName: true, name: currentTarget.value });
          }}
        />
      </Frame>
      <button type="submit" class="main">
        {KINDS[kind].split(':', 1)} anlegen
      </button>
      <p class="hint">
        Die Seite ist zuerst ein Entwurf: Sie erscheint erst, wenn Sie im Kopf der Seite das Häkchen
        bei „Entwurf“ wegnehmen.
        {kind === 'event' && ' Dort stehen auch Ende, Ort, Kosten, Sprachen und Anmeldung.'}
      </p>
    </form>
  );
}

interface FieldProps {
  readonly spec: FieldSpec;
  /** With which it begins. */
  readonly text: string | undefined;
  /** Characters that it has now. */
  readonly length: number;
  readonly onInput: (form: HTMLFormElement | null) => void;
}

function NewField({ spec, text, length, onInput }: FieldProps): JSX.Element {
  const { kind, shortest, longest } = spec;
  const name = spec.path.join('.');
  const id = `neu-${name}`;
  const shared = {
    ...{ id, name, 'aria-describedby': `${id}-hinweis`, required: true },
    defaultValue: text,
    ...(shortest === undefined ? {} : { minLength: shortest }),
    ...(longest === undefined ? {} : { maxLength: longest }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(currentTarget.form),
  };
  const hint = isLong(spec) ? `${spec.hint}. Bisher ${length}.` : spec.hint;
  return (
    <Frame id={id} label={LABELS[name] ?? name} hint={hint} kind={kind} required>
      {isLong(spec) && <textarea {...shared} rows={3} />}
      {kind === 'day' && <input {...shared} type="date" />}
      {!isLong(spec) && kind !== 'day' && <input {...shared} type="text" />}
    </Frame>
  );
}
