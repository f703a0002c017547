import type { JSX } from 'preact';
import { Style } from '../../_includes/components/html.tsx';
import type { BuildInfo, SiteProps } from '../../lib/page/props.ts';
import type { TranslationState } from '../../lib/translation/report.ts';
import { STATUS_TITLES } from '../../lib/translation/report-text.ts';

export const data = {
  permalink: ({ build }: { build: BuildInfo }): string | false => build.forEditors && '/redaktion/',
};

/** The state of the translations, for editors; it exists in previews and under `npm start` only. */
export default function Redaktion({
  assets,
  translationReport,
}: SiteProps & { translationReport: readonly TranslationState[] }): JSX.Element {
  return (
    <html lang="de" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Stand der Übersetzungen – Redaktion</title>
        <meta
          name="description"
          content="Welche Übersetzungen fehlen, veraltet oder ungeprüft sind."
        />
        <meta name="robots" content="noindex" />
        <Style css={assets.style} />
      </head>
      <body>
        <main class="wrap article">
          <h1>Stand der Übersetzungen</h1>
          {STATUS_TITLES.map(([status, title]) => (
            <StatusList
              key={status}
              title={title}
              states={translationReport.filter((state) => state.status === status)}
            />
          ))}
        </main>
      </body>
    </html>
  );
}

function StatusList({ title, states }: { title: string; states: readonly TranslationState[] }) {
  if (states.length === 0) return null;
  return (
    <section class="prose">
      <h2>
        {title} ({states.length})
      </h2>
      <ul>
        {states.map((state) => (
          <State key={state.name} state={state} />
        ))}
      </ul>
    </section>
  );
}

function State({ state: { name, language, changed, renamed } }: { state: TranslationState }) {
  return (
    <li>
      <strong>{name}</strong> ({language})
      {changed.map(({ heading, changes }) => (
        <p key={heading}>
          {heading || 'Anfang der Seite'}:{' '}
          {changes.map(({ kind, text }) => {
            if (kind === 'added') return <ins>{text}</ins>;
            return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>;
          })}
        </p>
      ))}
      {renamed.map(({ before, after }) => (
        <p key={before}>
          Die Überschrift „{before}“ heißt jetzt „{after}“.
        </p>
      ))}
    </li>
  );
}
