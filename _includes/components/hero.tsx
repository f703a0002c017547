import type { JSX } from 'preact';
import { HERO_SIZES, pictureHtml } from '../../lib/images/html.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { HeroDrawing } from './hero-drawing.tsx';
import { Html } from './html.tsx';

/** The picture across the width: an editor's photo, or the drawing. */
export function Hero({ page, strings }: Pick<PageProps, 'page' | 'strings'>): JSX.Element {
  const { hero } = page;
  if (!hero) {
    return (
      <div class="hero">
        <HeroDrawing label={strings.heroAlt} />
      </div>
    );
  }
  const html = pictureHtml(hero.picture, { alt: hero.alt, sizes: HERO_SIZES, eager: true });
  return (
    <div class="hero">
      <Html html={html} />
      <small class="credit">{hero.credit}</small>
    </div>
  );
}
