import type { JSX } from 'preact';
import { CARD_SIZES, START_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { excerptOf, restOf } from '../../lib/site/html.ts';
import type { OutdatedSection, Route } from '../../lib/site/model.ts';
import { ContactCard } from '../components/contact-card.tsx';
import { NextEvents, Notices } from '../components/dates.tsx';
import { Document } from '../components/document.tsx';
import { FirstNumbers } from '../components/first-numbers.tsx';
import { Hero, LateDrawing } from '../components/hero.tsx';
import { Prose } from '../components/prose.tsx';
import { contentLanguage, ReaderLanguage, readerLanguage } from '../components/text-language.tsx';
import { Topics } from '../components/topics.tsx';
import { Outdated, TranslationNote } from '../components/translation-note.tsx';

/**
 * The start page. Its first view says who this is and leads to topics and numbers, and to notices while there are some.
 * Below come events, the rest of its text, and excerpts of the pages in `sections`.
 */
export default function StartLayout(props: PageProps): JSX.Element {
  const { route, page, site, language, strings } = props;
  const rest = restOf(page);
  const own = { site, language, of: page, sizes: START_SIZES, citationRefs: false };
  return (
    <Document {...props}>
      <div class="start">
        <Hero {...props} />
        <div class="wrap">
          <div class="start-head">
            <h1 {...contentLanguage(route)}>{page.title}</h1>
            <Prose {...own} class="prose" tokens={excerptOf(page)} />
            <FirstNumbers {...props} />
          </div>
          <Notices {...props} />
          <Topics routes={site.topics(language)} strings={strings} />
          <NextEvents {...props} />
          <TranslationNote {...props} />
          {rest.length > 0 && <Prose {...own} class="prose start-intro" tokens={rest} />}
          <div class="start-grid">
            {page.sections.map((slug) => (
              <Section key={slug} {...props} part={site.route(slug, language)} />
            ))}
          </div>
        </div>
        <LateDrawing {...props} />
      </div>
    </Document>
  );
}

/** The excerpt of another page with a link to the page. */
function Section({ part, ...props }: PageProps & { part: Route }): JSX.Element {
  const { page } = part;
  const isContact = page.layout === 'contact';
  const [before, after] = props.strings.readMore.split('{title}');
  return (
    <section
      class={isContact ? 'start-contact card' : 'start-text'}
      aria-labelledby={page.slug}
      {...contentLanguage(part)}
    >
      <h2 id={page.slug}>{page.teaser}</h2>
      {isContact && (
        <ReaderLanguage route={part}>
          <ContactCard {...props} />
        </ReaderLanguage>
      )}
      <Prose
        class="prose"
        site={props.site}
        language={props.language}
        of={page}
        tokens={excerptOf(page)}
        sizes={isContact ? CARD_SIZES : START_SIZES}
        ids={false}
      />
      <Outdated {...props} part={page} only={isBeginning} />
      <p>
        <a class="more" href={part.url} {...readerLanguage(part)}>
          {before}
          <bdi {...contentLanguage(part)}>{page.title}</bdi>
          {after}
        </a>
      </p>
    </section>
  );
}

/** Only the beginning of a page is in its excerpt, so outdated sections below do not matter here. */
function isBeginning({ id, germanId }: OutdatedSection): boolean {
  return id === null && germanId === null;
}
