import type { JSX } from 'preact';
import { Form } from './form.tsx';
import type { Opened } from './types.ts';
import type { PageState } from './use-page.ts';

interface Props {
  readonly page: PageState;
  readonly opened: Opened;
}

/** The head of a page: as a form, or as a text where somebody wants that or no form can show it. */
export function PageHead({ page, opened }: Props): JSX.Element {
  const { fields, specs } = opened;
  if (page.isWhole) {
    return (
      <p class="head">
        {fields === null && 'Der Kopf der Seite ist nicht lesbar. '}
        Der Kopf steht als Text über dem Text der Seite.{' '}
        <button type="button" onClick={() => page.onWhole(false)}>
          Kopf als Formular
        </button>
      </p>
    );
  }
  return (
    <details class="head">
      <summary>Kopf der Seite: {specs.length} Felder</summary>
      <button type="button" onClick={() => page.onWhole(true)}>
        Kopf als Text
      </button>
      <Form key={page.taken} specs={specs} fields={fields ?? {}} onChange={page.onField} />
    </details>
  );
}
