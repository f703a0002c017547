import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { pageUrl } from '../../lib/base/url.ts';
import { languageName } from '../../lib/facts/language-list.ts';
import { TEXT_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { type CardPart, cardOf } from '../../lib/site/card.ts';
import { Document } from '../components/document.tsx';
import { Phrases } from '../components/phrases.tsx';
import { Prose } from '../components/prose.tsx';
import { contentLanguage, readerLanguage } from '../components/text-language.tsx';
import { TranslationNote } from '../components/translation-note.tsx';

/**
 * Sentences to hold up, in German and under it in the reader's language. In German it explains itself first and leads
 * to the cards, for helpers who print one.
 */
export default function CardLayout(props: PageProps): JSX.Element {
  const { route, page } = props;
  const parts = cardOf(page);
  const explanation = <Explanation {...props} parts={parts} />;
  return (
    <Document {...props}>
      {!page.translation && (
        <div class="wrap article-head">
          <TranslationNote {...props} />
        </div>
      )}
      <article class="wrap cards" {...contentLanguage(route)}>
        <h1>{page.title}</h1>
        {page.translation ? (
          <>
            <Phrases {...props} parts={parts} />
            {explanation}
            <TranslationNote {...props} />
          </>
        ) : (
          <>
            {explanation}
            <Cards {...props} />
            <Phrases {...props} parts={parts} />
          </>
        )}
      </article>
    </Document>
  );
}

/** The sections for the reader alone. */
function Explanation({
  site,
  page,
  language,
  parts,
}: PageProps & { parts: readonly CardPart[] }): JSX.Element {
  const tokens = parts.flatMap(({ text }) => text.flatMap((block) => block.tokens));
  return (
    <Prose
      class="prose"
      site={site}
      language={language}
      of={page}
      tokens={tokens}
      sizes={TEXT_SIZES}
      citationRefs={false}
    />
  );
}

/** Links to the card in every language that has one. */
function Cards({ site, page, route, strings }: PageProps): JSX.Element {
  const others = LANGUAGES.filter((other) => site.page(page.slug, other)?.translation);
  return (
    <>
      <h2 {...readerLanguage(route)}>{strings.languages.label}</h2>
      <ul class="plain tools columns">
        {others.map((other) => (
          <li key={other.code}>
            <a href={pageUrl(other, page.slug)} hreflang={other.tag}>
              {!other.easy && `${languageName(other.tag, page.language)} · `}
              <bdi lang={other.tag} dir={other.dir}>
                {other.name}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
