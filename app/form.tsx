import type { JSX } from 'preact';
import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';
import type { FieldSpec } from './fields.ts';
import { Frame } from './frame.tsx';

interface Props {
  readonly specs: readonly FieldSpec[];
  readonly fields: FieldGroup;
  readonly onChange: (path: readonly string[], value: FieldValue) => void;
}

/** Labels of fields in German; another field has its own name. */
export const LABELS: Readonly<Record<string, string>> = {
  layout: 'Vorlage',
  title: 'Überschrift',
  navTitle: 'Name im Menü',
  description: 'Beschreibung',
  menu: 'Menü',
  parent: 'gehört zu',
  order: 'Stelle',
  updated: 'letzte Änderung',
  teaser: 'Überschrift auf der Startseite',
  sections: 'Seiten auf der Startseite',
  start: 'Beginn',
  end: 'Ende',
  place: 'Ort',
  cost: 'Kosten in Euro',
  languages: 'Sprachen',
  registration: 'Anmeldung',
  publish: 'erscheint ab',
  expires: 'erscheint bis',
  draft: 'Entwurf',
  'hero.image': 'Foto',
  'hero.alt': 'was auf dem Foto zu sehen ist',
  'hero.credit': 'Bildnachweis',
  heroAlt: 'was auf dem Foto zu sehen ist',
  translation: 'Übersetzung',
  reviewer: 'geprüft von (Funktion)',
  reviewed: 'geprüft am',
};

/** The head of a page as a form; what a field means comes from the schema that checks it. */
export function Form({ specs, fields, onChange }: Props): JSX.Element {
  return (
    <div class="form">
      {specs.map((spec) => (
        <Field
          key={spec.path.join('.')}
          spec={spec}
          value={valueAt(fields, spec.path)}
          onChange={(value) => onChange(spec.path, value)}
        />
      ))}
    </div>
  );
}

function valueAt(fields: FieldValue, [name, ...rest]: readonly string[]): FieldValue {
  if (name === undefined) return fields;
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    ? valueAt((fields as FieldGroup)[name], rest)
    : undefined;
}

interface FieldProps {
  readonly spec: FieldSpec;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}

function Field({ spec, value, onChange }: FieldProps): JSX.Element {
  const name = spec.path.join('.');
  const id = `feld-${name}`;
  return (
    <Frame
      id={id}
      label={LABELS[name] ?? name}
      hint={spec.hint}
      kind={spec.kind}
      required={spec.required}
    >
      <Control id={id} spec={spec} value={value} onChange={onChange} />
    </Frame>
  );
}

/** Fields to type in keep what is typed; the form is made anew where a value comes from outside. */
function Control({ id, spec, value, onChange }: FieldProps & { id: string }): JSX.Element {
  const shared = { id, 'aria-describedby': `${id}-hinweis` };
  const shown = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (spec.kind === 'switch') {
    return (
      <input
        {...shared}
        type="checkbox"
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? true : undefined)}
      />
    );
  }
  if (spec.kind === 'choice') {
    return (
      <select
        {...shared}
        value={shown}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        {!spec.required && <option value="">–</option>}
        {spec.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  const typed = {
    ...shared,
    defaultValue: shown,
    onInput: ({ currentTarget }: Typed) => onChange(parsed(spec, currentTarget.value.trim())),
    // Not before, so that a field keeps its line while somebody writes another value.
    onBlur: ({ currentTarget }: Typed) => currentTarget.value.trim() || onChange(undefined),
  };
  if (isLong(spec)) return <textarea {...typed} rows={3} />;
  // A field for days shows nothing of what is none.
  if (spec.kind === 'day' && /^(?:\d{4}-\d\d-\d\d)?$/.test(shown)) {
    return <input type="date" {...typed} />;
  }
  if (spec.kind === 'number') return <input type="number" {...typed} />;
  return <input type="text" {...typed} />;
}

interface Typed {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/** Whether a text has more than one line in a form. */
export function isLong({ kind, longest = 0 }: FieldSpec): boolean {
  return kind === 'text' && longest > 100;
}

function parsed({ kind }: FieldSpec, text: string): FieldValue {
  if (text === '') return text;
  if (kind === 'number') return Number(text);
  if (kind !== 'list') return text;
  return text.split(',').flatMap((one) => one.trim() || []);
}
