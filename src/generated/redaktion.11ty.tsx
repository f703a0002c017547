import type { JSX } from 'preact';
import { Style } from '../../_includes/components/html.tsx';
import type { BuildInfo, SiteProps } from '../../lib/publish/props.ts';
import { excerptOf } from '../../lib/translation/commands/diff.ts';
import {
  type ChangedSection,
  reportOf,
  type TranslationState,
} from '../../lib/translation/commands/report.ts';
import { reportSum, STATUS_TITLES } from '../../lib/translation/commands/report-text.ts';

export const data = {
  permalink: ({ build }: { build: BuildInfo }): string | false => build.forEditors && '/redaktion/',
};

/** The state of the translations for editors; only in previews and under `npm start`. */
export default function Redaktion({ assets, site }: SiteProps): JSX.Element {
  const states = reportOf(site.files, site.records);
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
        <Style css={assets.styles.common} />
      </head>
      <body>
        <main class="wrap article">
          <h1>Stand der Übersetzungen</h1>
          <p>{reportSum(states)}</p>
          <p>
            Bei veralteten Übersetzungen steht, was sich im deutschen Text geändert hat:{' '}
            <del>So stand es</del>, als die Übersetzung entstand, <ins>so steht es</ins> heute.
          </p>
          {STATUS_TITLES.map(([status, title, advice]) => (
            <StatusList
              key={status}
              title={title}
              advice={advice}
              states={states.filter((state) => state.status === status)}
            />
          ))}
        </main>
      </body>
    </html>
  );
}

interface ListProps {
  readonly title: string;
  readonly advice: string;
  readonly states: readonly TranslationState[];
}

function StatusList({ title, advice, states }: ListProps) {
  if (states.length === 0) return null;
  return (
    <section class="prose">
      <h2>
        {title} ({states.length})
      </h2>
      <p>{advice}</p>
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
      {changed.map((section) => (
        <Changed key={section.heading} section={section} />
      ))}
      {renamed.map(({ before, after }) => (
        <p key={before}>
          Die Überschrift „{before}“ heißt jetzt „{after}“.
        </p>
      ))}
    </li>
  );
}

function Changed({ section: { heading, changes } }: { section: ChangedSection }) {
  return (
    <p>
      {heading || 'Anfang der Seite'}:{' '}
      {excerptOf(changes).map(({ kind, text }) => {
        if (kind === 'added') return <ins>{text}</ins>;
        return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>;
      })}
    </p>
  );
}
