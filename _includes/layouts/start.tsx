import type { JSX } from 'preact';
import { CARD_SIZES, START_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { excerptOf, restOf } from '../../lib/site/html.ts';
import type { OutdatedSection, Route } from '../../lib/site/model.ts';
import { ContactCard } from '../components/contact-card.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';
import { Hero, LateDrawing } from '../components/hero.tsx';
import { Prose } from '../components/prose.tsx';
import { contentLanguage, ReaderLanguage, readerLanguage } from '../components/text-language.tsx';
import { Outdated, TranslationNote } from '../components/translation-note.tsx';

/** The start page: picture, title, its own text, excerpts of the pages in `sections`, urgent help numbers. */
export default function StartLayout(props: PageProps): JSX.Element {
  const { route, page, site, language, strings, helpNumbers } = props;
  return (
    <Document {...props}>
      <div class="start">
        <Hero {...props} />
        <div class="wrap">
          <h1 class="hero-title" {...contentLanguage(route)}>
            {page.title}
          </h1>
          <TranslationNote {...props} />
          {page.text.tokens.length > 0 && (
            <Prose
              class="prose start-intro"
              site={site}
              language={language}
              of={page}
              tokens={[...excerptOf(page), ...restOf(page)]}
              sizes={START_SIZES}
              citationRefs={false}
            />
          )}
          <div class="start-grid">
            {page.sections.map((slug) => (
              <Section key={slug} {...props} part={site.route(slug, language)} />
            ))}
          </div>
          <section class="start-help" aria-labelledby="_hilfe">
            <h2 id="_hilfe">{strings.help.title}</h2>
            <HelpList {...props} helpNumbers={helpNumbers.filter(({ urgent }) => urgent)} />
            <p>
              <a class="more" href={site.route('hilfe', language).url}>
                {strings.help.all}
              </a>
            </p>
          </section>
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
