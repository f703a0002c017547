import type { JSX } from 'preact';
import { isSource, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pageUrl } from '../../lib/base/url.ts';
import { alternatesOf, openGraphLocale } from '../../lib/publish/alternates.ts';
import { PREVIEW } from '../../lib/publish/asset.ts';
import { feedUrl } from '../../lib/publish/dated-urls.ts';
import { jsonLd } from '../../lib/publish/json-ld.ts';
import { manifestUrl } from '../../lib/publish/manifest.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { isListed, type Route } from '../../lib/site/model.ts';
import { placesOn } from '../../lib/site/places.ts';
import { styleParts } from '../styles.ts';
import { Script, Style } from './html.tsx';

/** Id of the page's main part. */
export const MAIN_ID = '_inhalt';

/** The head of a page, for browsers, search engines and link previews. */
export function Head(props: PageProps): JSX.Element {
  const { route, page, build, office, assets } = props;
  const title = titleOf(props);
  const places = route.view === 'page' ? placesOn(page, props.places) : [];
  const withOffice = page.layout === 'start' || page.layout === 'contact';
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <SearchEngines {...props} />
      <meta name="color-scheme" content="light dark" />
      {page.translation && <meta name="translation" content={page.translation.kind} />}
      {/* Delays painting until the header is complete. Otherwise its second half would move the first. */}
      <link rel="expect" href={`#${MAIN_ID}`} {...{ blocking: 'render' }} />
      {styleParts(props).map((part) => (
        <Style key={part} css={assets.styles[part]} />
      ))}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={manifestUrl(props.language)} />
      {/^(?:notice|event)$/.test(page.layout) && (
        <link rel="alternate" type="application/atom+xml" href={feedUrl(props.language)} />
      )}
      <OpenGraph {...props} title={title} />
      <Script
        type="application/ld+json"
        code={jsonLd(page, canonicalUrl(route), office, build.siteUrl, withOffice, places)}
      />
    </head>
  );
}

/** The page's title with the site's name or, side by side, with both languages. */
function titleOf({ route, page, language, office, strings }: PageProps): string {
  if (route.view === 'side-by-side')
    return `${page.title} – ${language.name} / ${SOURCE_LANGUAGE.name}`;
  const city = isSource(language) ? office.city : office.locality;
  return `${page.title} – ${page.slug === 'index' ? city : strings.siteShortName}`;
}

/** Canonical link and alternates. Fallbacks and views side by side have the address of their page as canonical. */
function SearchEngines({ site, route, page, build }: PageProps) {
  if (!build.indexable || !isListed(page)) {
    return <meta name="robots" content="noindex" />;
  }
  return (
    <>
      <link rel="canonical" href={build.siteUrl + canonicalUrl(route)} />
      {route.url === canonicalUrl(route) &&
        alternatesOf(site, page).map((alternate) => (
          <link
            key={alternate.hreflang}
            rel="alternate"
            hreflang={alternate.hreflang}
            href={build.siteUrl + alternate.url}
          />
        ))}
    </>
  );
}

/** The one address of a page's content; for a fallback the German one. */
function canonicalUrl({ page }: Route): string {
  return pageUrl(page.language, page.slug);
}

function OpenGraph({ route, page, build, strings, assets, title }: PageProps & { title: string }) {
  const properties: Record<string, string> = {
    'og:type': 'website',
    'og:title': title,
    'og:description': page.description,
    'og:url': build.siteUrl + canonicalUrl(route),
    'og:site_name': strings.siteShortName,
    'og:locale': openGraphLocale(page.language.dateLocale),
    'og:image': build.siteUrl + assets.previewPicture,
    'og:image:width': String(PREVIEW.width),
    'og:image:height': String(PREVIEW.height),
    'og:image:alt': strings.heroAlt,
  };
  return (
    <>
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
    </>
  );
}
