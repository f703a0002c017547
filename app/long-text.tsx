import type { JSX } from 'preact';

/** A text to read in a place of its own, which the keyboard reaches because it may have to scroll. */
export function LongText({
  label,
  text,
  lang,
}: {
  readonly label: string;
  readonly text: string;
  readonly lang?: string;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys.
    <section aria-label={label} tabIndex={0} class="long-text" lang={lang}>
      {text}
    </section>
  );
}
