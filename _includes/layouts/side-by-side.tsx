import type { JSX } from 'preact';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pageUrl } from '../../lib/base/url.ts';
import { PAIR_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import type { Page, SideBySideRow } from '../../lib/site/model.ts';
import { sideBySideRows } from '../../lib/site/side-by-side.ts';
import { Document } from '../components/document.tsx';
import { Prose } from '../components/prose.tsx';

/** A translation side by side with German, to be shown at a counter or printed. */
export default function SideBySideLayout(props: PageProps): JSX.Element {
  const { page, site, language, strings } = props;
  return (
    <Document {...props}>
      <article class="wrap side-by-side">
        <p>
          {strings.sideBySide.purpose}{' '}
          <a href={pageUrl(language, page.slug)}>{strings.sideBySide.back}</a>
        </p>
        <div class="pair">
          <h1>{page.title}</h1>
          <p class="title" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
            {page.translation?.german.title}
          </p>
        </div>
        <Rows {...props} of={page} rows={sideBySideRows(page)} />
        {page.sections.map((slug) => (
          <Excerpt key={slug} {...props} part={site.route(slug, language).page} />
        ))}
      </article>
    </Document>
  );
}

/** The excerpt of another page, as on the start page. A fallback is left out: it is German already. */
function Excerpt({ part, ...props }: PageProps & { part: Page }): JSX.Element | null {
  if (!part.translation) return null;
  const rows = sideBySideRows(part).filter(({ section }) => section === 0);
  return (
    <>
      <div class="pair">
        <h2>{part.teaser}</h2>
        <p class="subtitle" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
          {part.translation.german.teaser}
        </p>
      </div>
      <Rows {...props} of={part} rows={rows} />
    </>
  );
}

/** Blocks in both languages, without references to citations, which this view does not list. */
function Rows({
  site,
  of: page,
  rows,
}: Pick<PageProps, 'site'> & { of: Page; rows: readonly SideBySideRow[] }): JSX.Element {
  const german = page.translation?.german ?? page;
  const side = (of: Page, blocks: SideBySideRow['german']) => (
    <div class="prose" lang={of.language.tag} dir={of.language.dir}>
      <Prose
        site={site}
        language={of.language}
        of={of}
        tokens={blocks.flatMap(({ tokens }) => tokens)}
        sizes={PAIR_SIZES}
        citationRefs={false}
        ids={false}
      />
    </div>
  );
  return (
    <>
      {rows.map((row, index) => (
        <div key={String(index)} class="pair">
          {side(page, row.translated)}
          {side(german, row.german)}
        </div>
      ))}
    </>
  );
}
