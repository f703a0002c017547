import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import type { Choice } from './pages.ts';
import type { TextControl } from './text-field.tsx';

interface Props {
  readonly engine: Engine;
  readonly control: { readonly current: TextControl | null };
  readonly fail: (error: unknown) => void;
  /** Whether the text is one of a page; a file of facts has no signs for layout. */
  readonly isPage: boolean;
}

type Action = readonly [label: string, run: (control: TextControl) => void];

const ALWAYS: readonly Action[] = [
  ['Rückgängig', (control) => control.undo()],
  ['Wiederholen', (control) => control.redo()],
];
/** What docs/redaktion.md allows. */
const SIGNS: readonly Action[] = [
  ['Überschrift', (control) => control.begin('## ')],
  ['Überschrift darunter', (control) => control.begin('### ')],
  ['Liste', (control) => control.begin('- ')],
  ['Schritte', (control) => control.begin('1. ')],
  ['Fett', (control) => control.wrap('**', '**', 'wichtig')],
  ['„so“', (control) => control.wrap('„', '“', 'so')],
];

/** Buttons for the signs of a text, and pickers for references and links. */
export function Toolbar({ engine, control, fail, isPage }: Props): JSX.Element {
  const act = (run: Action[1]) => control.current && run(control.current);
  return (
    <fieldset class="toolbar" aria-label="Text gestalten">
      {[...(isPage ? SIGNS : []), ...ALWAYS].map(([label, run]) => (
        <button key={label} type="button" onClick={() => act(run)}>
          {label}
        </button>
      ))}
      {isPage && <Pickers engine={engine} act={act} fail={fail} />}
    </fieldset>
  );
}

function Pickers({
  engine,
  act,
  fail,
}: Pick<Props, 'engine' | 'fail'> & { act: (run: Action[1]) => void }): JSX.Element {
  const [references, setReferences] = useState<readonly Choice[]>([]);
  const [pages, setPages] = useState<readonly Choice[]>([]);
  useEffect(() => {
    const load = async () => {
      const found = await engine.references();
      setReferences(found.map(({ name, text }) => ({ value: name, label: `${name}: ${text}` })));
      setPages(await engine.linkTargets());
    };
    load().catch(fail);
  }, []);
  return (
    <>
      <Picker
        label="Verweis einfügen"
        choices={references}
        onPick={(name) => act((control) => control.insert(`{{${name}}}`))}
      />
      <Picker
        label="Link auf eine Seite"
        choices={pages}
        onPick={(page) => {
          const title = pages.find(({ value }) => value === page)?.label ?? page;
          act((control) => control.wrap('[', `](${page})`, title));
        }}
      />
    </>
  );
}

function Picker({
  label,
  choices,
  onPick,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
}): JSX.Element {
  const [chosen, setChosen] = useState('');
  return (
    <span class="picker">
      <select
        aria-label={label}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{label} …</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={chosen === ''}
        onClick={() => onPick(chosen)}
        aria-label={`${label}: einfügen`}
      >
        Einfügen
      </button>
    </span>
  );
}
