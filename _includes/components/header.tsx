import type { JSX } from 'preact';
import { menuOf, type Page } from '../../lib/content/model.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { Today } from './today.tsx';

/** The top of every page: today's line, the office's name, the main menu. */
export function Header(props: PageProps): JSX.Element {
  const { site, page, language, office, strings } = props;
  return (
    <header class="site-header">
      <div class="wrap top-line">
        <Today {...props} />
      </div>
      <div class="wrap masthead">
        <a
          class="brand"
          href={language.prefix}
          aria-current={page.key === 'index' ? 'page' : undefined}
        >
          <span class="city">{office.city}</span> <span class="name">{office.name}</span>
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
              {page.navTitle ?? page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
