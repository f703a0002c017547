import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { type Route, shortTitle } from '../../lib/site/model.ts';
import { Scene } from './scenes.tsx';
import { contentLanguage } from './text-language.tsx';

/** The topics as tiles: a scene and a name. */
export function Topics({
  routes,
  strings,
}: Pick<PageProps, 'strings'> & { routes: readonly Route[] }): JSX.Element | null {
  if (routes.length === 0) return null;
  return (
    <nav class="topics" aria-labelledby="_themen">
      <h2 id="_themen">{strings.start.topics}</h2>
      <ul class="plain tiles">
        {routes.map((route) => (
          <li key={route.url}>
            <a href={route.url}>
              <Scene topic={route.page.slug.replace(/^.*\//, '')} />
              <span {...contentLanguage(route)}>{shortTitle(route.page)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
