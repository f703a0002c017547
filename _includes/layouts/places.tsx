import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';
import { Places } from '../components/places.tsx';
import { contentLanguage } from '../components/text-language.tsx';

/** All places, by their first topic. */
export default function PlacesLayout(props: PageProps): JSX.Element {
  const { site, language, places, strings } = props;
  const topics = site.topics(language).map((route) => ({
    key: route.url,
    heading: (
      <h2 {...contentLanguage(route)}>
        <a href={route.url}>{route.page.title}</a>
      </h2>
    ),
    places: places.filter(({ topics: [first] }) => first === route.page.slug),
  }));
  const others = places.filter(({ topics: [first] }) => first === undefined);
  const groups = [
    ...topics,
    { key: 'others', heading: <h2>{strings.places.others}</h2>, places: others },
  ];
  return (
    <Document {...props}>
      <Article {...props}>
        {groups
          .filter((group) => group.places.length > 0)
          .map((group) => (
            <section key={group.key}>
              {group.heading}
              <Places {...props} places={group.places} level={3} />
            </section>
          ))}
      </Article>
    </Document>
  );
}
