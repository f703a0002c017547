import type { JSX } from 'preact';
import type { Beside } from './beside.ts';

const LABELS: Readonly<Record<string, string>> = {
  title: 'Überschrift der Seite',
  navTitle: 'Name im Menü',
  teaser: 'Überschrift auf der Startseite',
  heroAlt: 'Was auf dem Foto zu sehen ist',
  description: 'Beschreibung für Suchmaschinen',
};

/** The texts of the head in both languages. */
export function BesideHead({
  head,
  state,
  language: { tag, dir, name },
  onField,
  fail,
}: Pick<Beside, 'head' | 'language' | 'state'> & {
  readonly onField: (field: string, text: string) => Promise<void>;
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  return (
    <details open={state !== 'stored'}>
      <summary>Kopf der Seite: {head.length} Texte</summary>
      {head.map(({ field, text, german }) => (
        <div class="beside pair" key={field}>
          <div class="source" lang="de">
            <p class="hint">{LABELS[field]}</p>
            {german}
          </div>
          <textarea
            aria-label={`${name}: ${LABELS[field]}`}
            lang={tag}
            dir={dir}
            rows={2}
            defaultValue={text}
            onInput={({ currentTarget }) =>
              onField(field, currentTarget.value.replace(/\s+/g, ' ')).catch(fail)
            }
          />
        </div>
      ))}
    </details>
  );
}
