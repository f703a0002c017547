import type { Styles } from './style.ts';

/** A file that the build makes and publishes under a fingerprinted name. */
export interface Asset {
  /** Path from the site's root. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** Everything that pages need beside their text. */
export interface SiteAssets {
  /** Parts of the style, inline in the pages that need them: one request fewer before the first paint. */
  readonly styles: Styles;
  /** Minified script, inline in every page: it keeps the header true and offers the visitor's language. */
  readonly script: string;
  /** The drawing of the start page, an `<svg>` with a style of its own. */
  readonly drawing: string;
  /** Address of the sprite with the weather icons. */
  readonly weatherSprite: string;
  /** Address of the picture for link previews, 1200 x 630 px. */
  readonly previewPicture: string;
  /** Icons for home screens by their edge in pixels. */
  readonly icons: readonly { readonly src: string; readonly size: number }[];
  /** Files to publish. */
  readonly files: readonly Asset[];
}
