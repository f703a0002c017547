import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { ContactLine } from './contact-card.tsx';
import { MenuEntries } from './header.tsx';
import { WEATHER_SOURCE_ID } from './today.tsx';

/** The DWD's page of warnings, which change too fast for a static page. */
const WEATHER_WARNINGS = 'https://www.dwd.de/warnungen';

/** The page that says what there is in sign language, and its heading. */
const SIGN_LANGUAGE = {
  slug: 'barrierefreiheit',
  heading: 'unvereinbarkeit-mit-den-anforderungen',
};

/** The end of every page: contact in a line, ways on, source of the weather, day of the last change. */
export function Footer(props: PageProps): JSX.Element {
  const { site, page, route, language, strings } = props;
  const isContact = page.layout === 'contact' && route.view === 'page';
  // A topic page says it with its text.
  const updated =
    page.layout !== 'topic' &&
    page.updated &&
    factText({ kind: 'date', value: page.updated }, language, strings.facts);
  const menu = (name: 'main' | 'legal') => (
    <MenuEntries routes={site.menu(name, language)} current={page} strings={strings} />
  );
  return (
    <footer class="site-footer">
      <div class="wrap">
        {!isContact && <ContactLine {...props} />}
        <nav aria-label={strings.nav.footer}>
          <ul class="menu">{menu('main')}</ul>
          <ul class="menu">
            {menu('legal')}
            <EasyLanguage {...props} />
            <SignLanguage {...props} />
          </ul>
        </nav>
        <p id={WEATHER_SOURCE_ID}>
          {strings.footer.weatherSource} ·{' '}
          <a href={WEATHER_WARNINGS}>{strings.footer.weatherWarnings}</a>
        </p>
        {updated && <p>{formatMessage(strings.page.updated, { date: updated })}</p>}
      </div>
    </footer>
  );
}

/** Link to the page in easy language, or to the start page where it has none. */
function EasyLanguage({ site, page, language }: PageProps): JSX.Element | null {
  const easy = LANGUAGES.find((one) => one.easy);
  if (!easy || language.easy) return null;
  const { url } = site.route(site.page(page.slug, easy) ? page.slug : 'index', easy);
  return (
    <li>
      <a href={url} lang={easy.tag} dir={easy.dir} hreflang={easy.tag}>
        {easy.name}
      </a>
    </li>
  );
}

function SignLanguage({ site, language, strings }: PageProps): JSX.Element | null {
  const { slug, heading } = SIGN_LANGUAGE;
  const route = site.menu('legal', language).find(({ page }) => page.slug === slug);
  if (!route) return null;
  const hasHeading = route.page.text.headings.some(({ id }) => id === heading);
  return (
    <li>
      <a href={`${route.url}${hasHeading ? `#${heading}` : ''}`}>{strings.footer.signLanguage}</a>
    </li>
  );
}
