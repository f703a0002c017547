import type { JSX } from 'preact';
import { type Page, pageOf } from '../../lib/content/model.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { fill } from '../../lib/weather/format.ts';
import { ContactCard } from '../components/contact-card.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';
import { Hero } from '../components/hero.tsx';
import { Html } from '../components/html.tsx';

/** The start page: picture, name, then the first parts of other pages in the order of `sections`. */
export default function StartLayout(props: PageProps): JSX.Element {
  const { page, site, language, strings, helpNumbers } = props;
  return (
    <Document {...props}>
      <Hero {...props} />
      <div class="wrap">
        <h1 class="hero-title">{page.title}</h1>
        <div class="start-grid">
          {page.sections.map((key) => (
            <Section key={key} {...props} part={pageOf(site, language, key)} />
          ))}
        </div>
        <section class="start-help" aria-labelledby="hilfe">
          <h2 id="hilfe">{strings.help.title}</h2>
          <HelpList {...props} helpNumbers={helpNumbers.filter(({ urgent }) => urgent)} />
          <p>
            <a href={pageOf(site, language, 'hilfe').url}>{strings.help.all}</a>
          </p>
        </section>
      </div>
    </Document>
  );
}

/** The first part of another page, with a link to the whole. */
function Section({ part, ...props }: PageProps & { part: Page }): JSX.Element {
  const isContact = part.layout === 'contact';
  return (
    <section class={isContact ? 'start-contact card' : 'start-text'} aria-labelledby={part.key}>
      <h2 id={part.key}>{part.teaser}</h2>
      {isContact && <ContactCard {...props} />}
      <Html class="prose" html={part.body.lead} />
      <p>
        <a class="more" href={part.url}>
          {fill(props.strings.readMore, { title: part.title })}
        </a>
      </p>
    </section>
  );
}
