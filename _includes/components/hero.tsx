import type { JSX } from 'preact';
import { isSource, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pictureHtml } from '../../lib/pictures/html.ts';
import { HERO_SIZES, START_HERO_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { Html } from './html.tsx';

/** The full-width picture: an editor's photo, or an empty place for the drawing. */
export function Hero({
  page,
  language,
  strings,
}: Pick<PageProps, 'page' | 'language' | 'strings'>): JSX.Element {
  const { hero } = page;
  if (!hero) return <div class="hero" role="img" aria-label={strings.heroAlt} />;
  const sizes = page.layout === 'start' ? START_HERO_SIZES : HERO_SIZES;
  const html = pictureHtml(hero.picture, { alt: hero.alt, sizes, eager: true });
  return (
    <div class="hero">
      <div lang={hero.altLanguage.code === language.code ? undefined : hero.altLanguage.tag}>
        <Html html={html} />
      </div>
      <small class="credit">
        <bdi lang={isSource(language) ? undefined : SOURCE_LANGUAGE.tag}>{hero.credit}</bdi>
      </small>
    </div>
  );
}

/**
 * The drawing. It is the last element of the main part, and CSS moves it to its place. So a slow phone shows the text before
 * it parses hundreds of shapes. The empty place has the alternative text. Where the page has a photo it is hidden: the
 * scenes of the topics repeat its houses.
 */
export function LateDrawing({ page, assets }: Pick<PageProps, 'page' | 'assets'>): JSX.Element {
  return <Html class="h-art" hidden={page.hero !== null} html={assets.drawing} />;
}
