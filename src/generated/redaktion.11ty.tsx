import type { JSX } from 'preact';
import { Style } from '../../_includes/components/html.tsx';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import type { Entries } from '../../lib/files/entries/read.ts';
import type { BuildInfo, SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';
import { type ReviewItem, reviewList } from '../../lib/site/review.ts';
import { REVIEW_TITLES, reviewSum, reviewWords } from '../../lib/site/review-text.ts';
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

/** What editors should look at: entries and translations; only in previews and under `npm start`. */
export default function Redaktion({
  assets,
  site,
  entries,
}: SiteProps & { entries: Entries }): JSX.Element {
  const states = reportOf(site.files, site.records);
  return (
    <html lang="de" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Redaktion: Angaben und Übersetzungen</title>
        <meta
          name="description"
          content="Welche Angaben zu prüfen sind, und welche Übersetzungen fehlen, veraltet oder ungeprüft sind."
        />
        <meta name="robots" content="noindex" />
        <Style css={assets.styles.common} />
      </head>
      <body>
        <main class="wrap article">
          <h1>Redaktion</h1>
          <Review site={site} items={reviewList(site, entries)} />
          <h2>Stand der Übersetzungen</h2>
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

function Review({ site, items }: Pick<SiteProps, 'site'> & { items: readonly ReviewItem[] }) {
  const { facts } = textsOf(site.uiTexts, SOURCE_LANGUAGE);
  return (
    <section class="prose">
      <h2>Noch richtig?</h2>
      <p>{reviewSum(items)}</p>
      {REVIEW_TITLES.map(([status, title]) => {
        const found = items.filter((item) => item.status === status);
        if (found.length === 0) return null;
        return (
          <section key={status}>
            <h3>
              {title} ({found.length})
            </h3>
            <ul>
              {found.map((item) => (
                <li key={item.name}>
                  <strong>{item.name}</strong> ({reviewWords(item, facts)})<br />
                  {item.status === 'unchecked' ? <code>{item.remedy}</code> : item.remedy}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
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
      <h3>
        {title} ({states.length})
      </h3>
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
