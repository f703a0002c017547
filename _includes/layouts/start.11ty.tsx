import type { JSX } from 'preact';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { withSizes } from '../../lib/pictures/html.ts';
import { CARD_SIZES, START_SIZES } from '../../lib/pictures/sizes.ts';
import { inLanguage, type OutdatedSection, type Page, pageOf } from '../../lib/site/model.ts';
import type { PageProps } from '../../lib/site/props.ts';
import { ContactCard } from '../components/contact-card.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';
import { Hero, LateDrawing } from '../components/hero.tsx';
import { Html } from '../components/html.tsx';
import { foreignText, ownText, ReaderLanguage } from '../components/text-language.tsx';
import { Outdated, TranslationNote } from '../components/translation-note.tsx';

/** The start page: picture, name, then the first parts of other pages in the order of `sections`. */
export default function StartLayout(props: PageProps): JSX.Element {
  const { page, site, language, strings, helpNumbers } = props;
  return (
    <Document {...props}>
      <div class="start">
        <Hero {...props} />
        <div class="wrap">
          <h1 class="hero-title" {...foreignText(page)}>
            {page.title}
          </h1>
          <TranslationNote {...props} />
          <div class="start-grid">
            {page.sections.map((key) => (
              <Section key={key} {...props} part={pageOf(site, language, key)} />
            ))}
          </div>
          <section class="start-help" aria-labelledby="hilfe">
            <h2 id="hilfe">{strings.help.title}</h2>
            <HelpList {...props} helpNumbers={helpNumbers.filter(({ urgent }) => urgent)} />
            <p>
              <a class="more" href={pageOf(site, language, 'hilfe').url}>
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

/** The first part of another page, with a link to the whole. */
function Section({ part, ...props }: PageProps & { part: Page }): JSX.Element {
  const isContact = part.layout === 'contact';
  const [before, after] = props.strings.readMore.split('{title}');
  return (
    <section
      class={isContact ? 'start-contact card' : 'start-text'}
      aria-labelledby={part.key}
      {...foreignText(part)}
    >
      <h2 id={part.key}>{part.teaser}</h2>
      {isContact && (
        <ReaderLanguage page={part}>
          <ContactCard {...props} />
        </ReaderLanguage>
      )}
      <Html class="prose" html={withSizes(part.body.lead, isContact ? CARD_SIZES : START_SIZES)} />
      <Outdated
        {...props}
        part={part}
        german={inLanguage(props.site, part, SOURCE_LANGUAGE)}
        only={isBeginning}
      />
      <p>
        <a class="more" href={part.url} {...ownText(part)}>
          {before}
          <bdi {...foreignText(part)}>{part.title}</bdi>
          {after}
        </a>
      </p>
    </section>
  );
}

/** The start page shows the beginning of other pages, so a change further down is no matter here. */
function isBeginning({ id, germanId }: OutdatedSection): boolean {
  return id === null && germanId === null;
}
