import { Fragment, type JSX } from 'preact';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pageUrl } from '../../lib/base/url.ts';
import { HELP_GROUPS } from '../../lib/facts/help-number.ts';
import { PAIR_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';
import type { Page, SideBySideRow } from '../../lib/site/model.ts';
import { sideBySideRows } from '../../lib/site/side-by-side.ts';
import { CardLink } from '../components/card-link.tsx';
import { Document } from '../components/document.tsx';
import { EventRows } from '../components/event-rows.tsx';
import { ContactPair, HelpPairs } from '../components/pairs.tsx';
import { Prose } from '../components/prose.tsx';
import { GERMAN } from '../components/text-language.tsx';

/** A translation side by side with German, to be shown at a counter or printed. */
export default function SideBySideLayout(props: PageProps): JSX.Element {
  const { page, site, language, strings } = props;
  const rows = sideBySideRows(page);
  return (
    <Document {...props}>
      <article class="wrap side-by-side">
        <p>
          {strings.sideBySide.purpose} {page.layout === 'help' && `${strings.sideBySide.poster} `}
          <a href={pageUrl(language, page.slug)}>{strings.sideBySide.back}</a>
        </p>
        <CardLink {...props} />
        <div class="pair">
          <h1>{page.title}</h1>
          <p class="title" {...GERMAN}>
            {page.translation?.german.title}
          </p>
        </div>
        {page.event && <EventPair {...props} />}
        <Rows {...props} of={page} rows={rows.filter(isBeginning)} />
        <LayoutData {...props} layout={page.layout} />
        <Rows {...props} of={page} rows={rows.filter((row) => !isBeginning(row))} />
        {page.sections.map((slug) => (
          <Excerpt key={slug} {...props} part={site.route(slug, language).page} />
        ))}
        {page.layout === 'start' && <UrgentHelp {...props} />}
      </article>
    </Document>
  );
}

function isBeginning({ section }: SideBySideRow): boolean {
  return section === 0;
}

/** The excerpt of another page, as on the start page. A fallback is left out: it is German already. */
function Excerpt({ part, ...props }: PageProps & { part: Page }): JSX.Element | null {
  if (!part.translation) return null;
  return (
    <>
      <Heading own={part.teaser} german={part.translation.german.teaser} />
      <Rows {...props} of={part} rows={sideBySideRows(part).filter(isBeginning)} />
      <LayoutData {...props} layout={part.layout} />
    </>
  );
}

/** What a layout adds to the text of its page. */
function LayoutData({
  layout,
  ...props
}: PageProps & { layout: Page['layout'] }): JSX.Element | null {
  if (layout === 'contact') return <ContactPair {...props} />;
  return layout === 'help' ? <HelpGroups {...props} /> : null;
}

function EventPair(props: PageProps): JSX.Element {
  const { page, office, uiTexts } = props;
  return (
    <div class="pair">
      <EventRows {...props} />
      <div {...GERMAN}>
        <EventRows
          {...{ page, office, language: SOURCE_LANGUAGE }}
          strings={textsOf(uiTexts, SOURCE_LANGUAGE)}
        />
      </div>
    </div>
  );
}

function HelpGroups(props: PageProps): JSX.Element {
  const { strings, uiTexts, helpNumbers } = props;
  const german = textsOf(uiTexts, SOURCE_LANGUAGE);
  const groups = HELP_GROUPS.map((group) => ({
    group,
    entries: helpNumbers.filter((entry) => entry.group === group),
  }));
  return (
    <>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ group, entries }) => (
          <Fragment key={group}>
            <Heading own={strings.help.groups[group]} german={german.help.groups[group]} />
            <HelpPairs {...props} helpNumbers={entries} />
          </Fragment>
        ))}
    </>
  );
}

function UrgentHelp(props: PageProps): JSX.Element {
  const { strings, uiTexts, helpNumbers } = props;
  return (
    <>
      <Heading own={strings.help.title} german={textsOf(uiTexts, SOURCE_LANGUAGE).help.title} />
      <HelpPairs {...props} helpNumbers={helpNumbers.filter(({ urgent }) => urgent)} />
    </>
  );
}

function Heading({
  own,
  german,
}: {
  own: string | undefined;
  german: string | undefined;
}): JSX.Element {
  return (
    <div class="pair">
      <h2>{own}</h2>
      <p class="subtitle" {...GERMAN}>
        {german}
      </p>
    </div>
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
