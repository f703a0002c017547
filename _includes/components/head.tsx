import type { JSX } from 'preact';
import { PREVIEW } from '../../lib/assets/make.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';
import { jsonLd } from '../../lib/seo/json-ld.ts';
import { isListed } from '../../lib/seo/sitemap.ts';
import { Script, Style } from './html.tsx';

/** The head: what browsers, search engines and link previews need to know about a page. */
export function Head(props: PageProps): JSX.Element {
  const { page, build, office, strings, assets } = props;
  const title =
    page.key === 'index'
      ? `${page.title} – ${office.city}`
      : `${page.title} – ${strings.siteShortName}`;
  const listed = build.indexable && isListed(page);
  const withOffice = page.layout === 'start' || page.layout === 'contact';
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      {listed ? (
        <link rel="canonical" href={build.siteUrl + page.url} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <meta name="color-scheme" content="light dark" />
      <Style css={assets.style} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={FILES.manifest} />
      <OpenGraph {...props} title={title} />
      <Script type="application/ld+json" code={jsonLd(page, office, build.siteUrl, withOffice)} />
    </head>
  );
}

function OpenGraph({ page, build, strings, assets, title }: PageProps & { title: string }) {
  const properties: Record<string, string> = {
    'og:type': 'website',
    'og:title': title,
    'og:description': page.description,
    'og:url': build.siteUrl + page.url,
    'og:site_name': strings.siteShortName,
    'og:locale': page.language.dateLocale.replace('-', '_'),
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
