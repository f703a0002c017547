import type { JSX } from 'preact';

/** Why a form did not do what somebody asked, said at once; nothing while there is no reason. */
export function Refused({ reason }: { readonly reason: string }): JSX.Element | null {
  if (reason === '') return null;
  return (
    <p class="told" role="alert">
      {reason}
    </p>
  );
}
