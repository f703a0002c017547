import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { excerptOf } from '../../lib/site/html.ts';

import { ContactCard } from './contact-card.tsx';
import { Menu } from './header.tsx';
import { Prose } from './prose.tsx';
import { contentLanguage } from './text-language.tsx';
import { WEATHER_SOURCE_ID } from './today.tsx';

/** The DWD's page of warnings, which change too fast for a static page. */
const WEATHER_WARNINGS = 'https://www.dwd.de/warnungen';

/** The end of every page: contact, legal pages, source of the weather, day of the last change. */
export function Footer(props: PageProps): JSX.Element {
  const { site, page, language, strings } = props;
  const contact = site.route('kontakt', language);
  // A topic page says it with its text.
  const updated =
    page.layout !== 'topic' &&
    page.updated &&
    factText({ kind: 'date', value: page.updated }, language, strings.facts);
  return (
    <footer class="site-footer">
      <div class="wrap footer-grid">
        <section>
          <h2>{strings.contact.title}</h2>
          <ContactCard {...props} />
          <Prose
            class="invitation"
            site={site}
            language={language}
            of={contact.page}
            tokens={excerptOf(contact.page)}
            sizes={null}
            ids={false}
            citationRefs={false}
            {...contentLanguage(contact)}
          />
        </section>
        <div class="colophon">
          <Menu
            label={strings.nav.legal}
            routes={site.menu('legal', language)}
            current={page}
            strings={strings}
          />
          <p id={WEATHER_SOURCE_ID}>
            {strings.footer.weatherSource} (
            <a href={WEATHER_WARNINGS}>{strings.footer.weatherWarnings}</a>)
          </p>
          {updated && <p>{formatMessage(strings.page.updated, { date: updated })}</p>}
        </div>
      </div>
    </footer>
  );
}
