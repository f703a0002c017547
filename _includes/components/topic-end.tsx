import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { contentLanguage } from './text-language.tsx';

/** The end of a topic page: how old its text is, and the other topics. */
export function TopicEnd({ site, page, language, strings }: PageProps): JSX.Element {
  const date =
    page.updated && factText({ kind: 'date', value: page.updated }, language, strings.facts);
  return (
    <>
      {date && <p>{formatMessage(strings.topics.asOf, { date })}</p>}
      <nav class="topics" aria-labelledby="_themen">
        <h2 id="_themen">{strings.topics.others}</h2>
        <ul>
          {site
            .topics(language)
            .filter(({ page: { slug } }) => slug !== page.slug)
            .map((route) => (
              <li key={route.url}>
                <a href={route.url} {...contentLanguage(route)}>
                  {route.page.navTitle ?? route.page.title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
