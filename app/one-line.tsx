import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly isDay?: boolean;
  readonly onText: (text: string) => void;
  /** Called when somebody leaves the field empty. */
  readonly onEmpty: () => void;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly lang?: string;
  readonly dir?: 'auto';
}

/** Characters from which a text gets a field of several lines. */
const LONG = 60;

/** A field for one line. It keeps the blanks that somebody types, until another text comes from outside. */
export function OneLine({ text, isDay, onText, onEmpty, ...shared }: Props): JSX.Element {
  const [typed, setTyped] = useState(text);
  // Another element would lose the focus.
  const [isLong] = useState(text.length > LONG);
  const rest = {
    ...shared,
    value: oneLine(typed) === text ? typed : text,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(currentTarget.value);
      onText(oneLine(currentTarget.value));
    },
    onBlur: () => text === '' && onEmpty(),
  };
  if (isDay) return <input type="date" {...rest} />;
  return isLong ? <textarea rows={3} {...rest} /> : <input type="text" {...rest} />;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
