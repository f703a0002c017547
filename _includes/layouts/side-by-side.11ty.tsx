import type { JSX } from 'preact';
import { type Language, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { withSizes } from '../../lib/pictures/html.ts';
import { PAIR_SIZES } from '../../lib/pictures/sizes.ts';
import { type Page, pageOf } from '../../lib/site/model.ts';
import type { PageProps } from '../../lib/site/props.ts';
import type { SideBySideRow } from '../../lib/translation/side-by-side.ts';
import { Document } from '../components/document.tsx';
import { Html } from '../components/html.tsx';

/** A page in the reader's language with the German text beside it, to be shown at a counter or printed. */
export default function SideBySideLayout(props: PageProps): JSX.Element {
  const { page, site, language, strings } = props;
  const view = page.translation?.sideBySide;
  if (!view) throw new Error(`${page.url} has no view beside German`);
  return (
    <Document {...props} url={view.url}>
      <article class="wrap side-by-side">
        <p>
          {strings.sideBySide.purpose} <a href={page.url}>{strings.sideBySide.back}</a>
        </p>
        <div class="pair">
          <h1>{page.title}</h1>
          <p class="title" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
            {view.german.title}
          </p>
        </div>
        {page.sections.map((key) => (
          <Beginning key={key} part={pageOf(site, language, key)} language={language} />
        ))}
        <Rows rows={view.rows} language={language} />
      </article>
    </Document>
  );
}

/** The beginning of another page, as the start page shows it; German text in its place needs no second. */
function Beginning({ part, language }: { part: Page; language: Language }): JSX.Element | null {
  const view = part.translation?.sideBySide;
  if (!view) return null;
  return (
    <>
      <div class="pair">
        <h2>{part.teaser}</h2>
        <p class="subtitle" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
          {view.german.teaser}
        </p>
      </div>
      <Rows rows={view.rows.filter(({ section }) => section === 0)} language={language} />
    </>
  );
}

function Rows({ rows, language }: { rows: readonly SideBySideRow[]; language: Language }) {
  return (
    <>
      {rows.map(({ translated, german }) => (
        <div key={german} class="pair">
          <div class="prose" lang={language.tag} dir={language.dir}>
            <Html html={withSizes(translated, PAIR_SIZES)} />
          </div>
          <div class="prose" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
            <Html html={withSizes(german, PAIR_SIZES)} />
          </div>
        </div>
      ))}
    </>
  );
}
