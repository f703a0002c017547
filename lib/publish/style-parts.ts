/** Parts of the style in the order of the cascade; each is a file in `_includes/styles/`. */
export const STYLE_PARTS = [
  'common',
  'offer',
  'article',
  'building',
  'hero',
  'start',
  'help',
  'card',
  'a-z',
  'places',
  'event',
  'notices',
  'pictures',
  'side-by-side',
  'final',
  'paper',
  'sheet',
] as const;

/** Name of a part of the style. */
export type StylePart = (typeof STYLE_PARTS)[number];

/** Each part of the style as minified CSS. */
export type Styles = Readonly<Record<StylePart, string>>;
