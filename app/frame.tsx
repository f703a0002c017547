import type { ComponentChildren, JSX } from 'preact';

/** A field with its label above and what it means below. */
export function Frame({
  id,
  label,
  hint,
  kind,
  required,
  children,
}: {
  /** Of the control. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: string;
  readonly required: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={`field field-${kind}`}>
      <label for={id}>
        {label}
        {required && <span class="needed"> (nötig)</span>}
      </label>
      {children}
      <p class="hint" id={`${id}-hinweis`}>
        {hint}
      </p>
    </div>
  );
}

/** What describes a control: what its field means, then what is wrong with it. @param id of the control. */
export function describedBy(id: string): string {
  return `${id}-hinweis ${toldId(id)}`;
}

/** Of the element with what is wrong with a field. @param id of its control. */
export function toldId(id: string): string {
  return `${id}-gesagt`;
}
