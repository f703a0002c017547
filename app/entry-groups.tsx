import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import type { EntryField } from '../lib/files/entries/form.ts';
import {
  type DatedRow,
  datedRows,
  fromDated,
  textsByLanguage,
  withLanguage,
} from './entry-values.ts';
import { describedBy } from './frame.tsx';
import { OneLine } from './one-line.tsx';
import type { OpenEntry } from './open-entry.ts';

/** What the control of a field gets. */
export interface ControlProps {
  /** Of the first control. */
  readonly id: string;
  readonly field: EntryField;
  readonly value: FieldValue;
  readonly languages: OpenEntry['languages'];
  readonly onChange: (value: FieldValue) => void;
  /** Removes a field that somebody left empty. */
  readonly onEmpty: () => void;
}

/** A value, or several with the day from which each holds. */
export function Dated({ id, value, onChange, onEmpty }: ControlProps): JSX.Element {
  const [rows, setRows] = useState(datedRows(value) ?? []);
  const set = (next: readonly DatedRow[]) => {
    setRows(next);
    onChange(fromDated(next));
  };
  const change = (at: number, part: Partial<DatedRow>) =>
    set(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, at) => (
        <div class="dated" key={String(at)}>
          {(rows.length > 1 || row.ab !== '') && (
            <label>
              gilt ab{' '}
              <input
                type="date"
                value={row.ab}
                onInput={({ currentTarget }) => change(at, { ab: currentTarget.value })}
              />
            </label>
          )}
          <OneLine
            id={at === 0 ? id : `${id}-${at}`}
            aria-describedby={describedBy(id)}
            {...(at > 0 && { 'aria-label': `Wert ${at + 1}` })}
            text={row.wert}
            onText={(wert) => change(at, { wert })}
            onEmpty={() => rows.length === 1 && onEmpty()}
          />
          {rows.length > 1 && (
            <button type="button" onClick={() => set(rows.filter((_, index) => index !== at))}>
              Wert {at + 1} löschen
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => setRows([...rows, { ab: '', wert: '' }])}>
        Ab einem Tag gilt ein anderer Wert
      </button>
    </>
  );
}

/** A text for each language; all but German are folded up while there is none. */
export function Languages({ id, value, languages, onChange }: ControlProps): JSX.Element {
  const texts = textsByLanguage(value) ?? {};
  const known = languages.map(({ code }) => code);
  const extra = Object.keys(texts).filter((code) => !known.includes(code));
  const [german, ...others] = [...languages, ...extra.map((code) => ({ code, name: code }))];
  const [isOpen] = useState(others.some(({ code }) => texts[code] !== undefined));
  const one = ({ code, name }: { code: string; name: string }, own: string) => (
    <div key={code}>
      <label for={own}>{name}</label>
      <OneLine
        id={own}
        aria-describedby={describedBy(id)}
        lang={code === 'leicht' ? 'de' : code}
        dir="auto"
        text={texts[code] ?? ''}
        onText={(text) => onChange(withLanguage(value, code, text))}
        onEmpty={() => onChange(withLanguage(value, code, undefined))}
      />
    </div>
  );
  return (
    <div class="languages">
      {german && one(german, id)}
      <details open={isOpen}>
        <summary>Andere Sprachen</summary>
        <div class="form">{others.map((other) => one(other, `${id}-${other.code}`))}</div>
      </details>
    </div>
  );
}
