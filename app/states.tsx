import type { JSX } from 'preact';

/** What is to know of something in a list, in German words. */
export function States({ states }: { readonly states: readonly string[] }): JSX.Element {
  return (
    <>
      {states.map((state) => (
        <span class="state" key={state}>
          {state}
        </span>
      ))}
    </>
  );
}
