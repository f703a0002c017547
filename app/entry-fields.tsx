import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ControlProps, Dated, Languages } from './entry-groups.tsx';
import { datedRows, fromLines, linesOf, textsByLanguage } from './entry-values.ts';
import { describedBy } from './frame.tsx';
import { OneLine } from './one-line.tsx';

/** The control for a field of an entry; words where the value has a form that no control shows. */
export function EntryControl(props: ControlProps): JSX.Element {
  const { id, field, value } = props;
  if (field.kind === 'lines' && linesOf(value)) return <Lines {...props} />;
  if (field.kind === 'dated' && datedRows(value)) return <Dated {...props} />;
  if (field.kind === 'languages' && textsByLanguage(value)) return <Languages {...props} />;
  const isList = ['lines', 'dated', 'languages'].includes(field.kind);
  if (!isList && (typeof value === 'string' || value === undefined)) {
    return <Plain {...props} value={value ?? ''} />;
  }
  return (
    <p id={id} class="refused">
      So, wie dieses Feld geschrieben ist, kann das Formular es nicht zeigen. Es bleibt, wie es ist.
      Ändern Sie es als Text.
    </p>
  );
}

function Plain({ id, field, value, onChange, onEmpty }: ControlProps & { value: string }) {
  const shared = { id, 'aria-describedby': describedBy(id) };
  if (field.kind === 'switch' && (value === '' || value === 'ja')) {
    return (
      <input
        {...shared}
        type="checkbox"
        checked={value === 'ja'}
        onChange={({ currentTarget }) => (currentTarget.checked ? onChange('ja') : onEmpty())}
      />
    );
  }
  if (field.kind === 'choice') {
    const options = new Set([...(field.required ? [] : ['']), value, ...field.options]);
    return (
      <select
        {...shared}
        value={value}
        onChange={({ currentTarget }) =>
          currentTarget.value === '' ? onEmpty() : onChange(currentTarget.value)
        }
      >
        {[...options].map((option) => (
          <option key={option} value={option}>
            {option || '–'}
          </option>
        ))}
      </select>
    );
  }
  // A field for days shows nothing of what is none.
  const isDay = field.kind === 'day' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(value);
  return <OneLine {...shared} text={value} isDay={isDay} onText={onChange} onEmpty={onEmpty} />;
}

function Lines({ id, field, value, onChange, onEmpty }: ControlProps): JSX.Element {
  const lines = linesOf(value) ?? [];
  const [typed, setTyped] = useState(lines.join('\n'));
  const isSame = String(fromLines(typed, undefined, [])) === lines.join();
  return (
    <textarea
      id={id}
      aria-describedby={describedBy(id)}
      rows={Math.max(2, lines.length + 1)}
      value={isSame ? typed : lines.join('\n')}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(fromLines(currentTarget.value, value, field.options));
      }}
      onBlur={() => (value ?? '') === '' && onEmpty()}
    />
  );
}
