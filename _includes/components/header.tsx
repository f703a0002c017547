import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import { isOriginalOrTranslation, menuOf, type Page, pageOf } from '../../lib/site/model.ts';
import type { PageProps } from '../../lib/site/props.ts';
import { LanguageOffer, Languages } from './languages.tsx';
import { foreignText } from './text-language.tsx';
import { Today } from './today.tsx';

/** The top of every page: today's line, the office's name, the main menu. */
export function Header(props: PageProps): JSX.Element {
  const { site, page, language, office, strings } = props;
  const start = pageOf(site, language, 'index');
  return (
    <header class="site-header">
      <div class="wrap top-line">
        <Today {...props} />
        <Languages {...props} />
      </div>
      <LanguageOffer />
      <div class="wrap masthead">
        <a
          class="brand"
          href={language.prefix}
          aria-current={page.key === 'index' ? 'page' : undefined}
        >
          <bdi class="city" lang={isSource(language) ? undefined : 'de'}>
            {office.city}
          </bdi>{' '}
          <span class="name" {...foreignText(start)}>
            {start.title}
          </span>
        </a>
        <Menu label={strings.nav.main} pages={menuOf(site, language, 'main')} current={page} />
      </div>
    </header>
  );
}

/** A list of links to pages; the current one is marked. */
export function Menu({
  label,
  pages,
  current,
}: {
  label: string;
  pages: readonly Page[];
  current: Page;
}): JSX.Element {
  return (
    <nav aria-label={label}>
      <ul class="menu">
        {pages.map((page) => (
          <li key={page.key}>
            <a href={page.url} aria-current={page.key === current.key ? 'page' : undefined}>
              <PageName page={page} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page's name in menus, marked as German where the page is. */
function PageName({ page }: { page: Page }): JSX.Element {
  const name = page.navTitle ?? page.title;
  if (isOriginalOrTranslation(page)) return <>{name}</>;
  return <bdi {...foreignText(page)}>{name}</bdi>;
}
