import type { Styles } from './style-parts.ts';

/** Size of the picture for link previews in pixels (Open Graph). */
export const PREVIEW = { width: 1200, height: 630 };

/** A file that the build generates, usually with a fingerprint in its name. */
export interface Asset {
  /** Path from the site's root. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** Everything that pages need beside their text. */
export interface SiteAssets {
  /** Parts of the style, inlined where needed: one request fewer before the first paint. */
  readonly styles: Styles;
  /** Minified script, inline in every page; see lib/browser/page.ts. */
  readonly script: string;
  /** Minified script, inline in pages with a search; see lib/browser/find.ts. */
  readonly findScript: string;
  /** Address of the search, which that script loads. */
  readonly searchModule: string;
  /** Minified script, inline in the help page; see lib/browser/help.ts. */
  readonly helpScript: string;
  /** The drawing of the start page, an `<svg>` with its own style element. */
  readonly drawing: string;
  /** The town hall of the drawing alone, an `<svg>` with the same style. */
  readonly building: string;
  /** Address of the sprite of weather icons. */
  readonly weatherSprite: string;
  /** Address of the picture for link previews, of the size of `PREVIEW`. */
  readonly previewPicture: string;
  /** Icons for home screens; `size` is the edge in pixels. */
  readonly icons: readonly { readonly src: string; readonly size: number }[];
  /** Contents of every script and style element that a template can write; no other gets a hash. */
  readonly inline: ReadonlySet<string>;
  /** Files to publish. */
  readonly files: readonly Asset[];
}
