import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { shortTitle } from '../../lib/site/model.ts';
import { placesOn } from '../../lib/site/places.ts';
import { Places } from './places.tsx';
import { contentLanguage } from './text-language.tsx';

/** The end of a topic page: where to go, how old its text is, and the other topics. */
export function TopicEnd(props: PageProps): JSX.Element {
  const { site, page, language, strings, places } = props;
  const here = placesOn(page, places);
  const date =
    page.updated && factText({ kind: 'date', value: page.updated }, language, strings.facts);
  return (
    <>
      {here.length > 0 && (
        <section aria-labelledby="_orte">
          <h2 id="_orte">{strings.places.title}</h2>
          <Places {...props} places={here} level={3} />
        </section>
      )}
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
                  {shortTitle(route.page)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
