import type { JSX } from 'preact';
import { isSource, SOURCE_LANGUAGE } from '../../lib/i18n/languages.ts';
import { pictureHtml } from '../../lib/images/html.ts';
import { HERO_SIZES } from '../../lib/images/sizes.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { HeroDrawing } from './hero-drawing.tsx';
import { Html } from './html.tsx';

/** The picture across the width: an editor's photo, or the place of the drawing. */
export function Hero({ page, language }: Pick<PageProps, 'page' | 'language'>): JSX.Element {
  const { hero } = page;
  if (!hero) return <div class="hero" />;
  const html = pictureHtml(hero.picture, { alt: hero.alt, sizes: HERO_SIZES, eager: true });
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
 * The drawing, where the page has no photo. It stands last in the main part and is laid over its place at the
 * top: a slow phone shows the text while it still reads the drawing's hundreds of shapes.
 */
export function LateDrawing({ page, strings }: Pick<PageProps, 'page' | 'strings'>) {
  return page.hero ? null : <HeroDrawing label={strings.heroAlt} />;
}
