/** Class of a picture whose place shows a colour until it has loaded, as `pictureHtml` writes it. */
const CLASS = /\bclass="c-([\da-f]{6})"/g;

/**
 * The class for a picture's colour: inline style attributes are forbidden by the Content Security Policy.
 *
 * @param color `#rrggbb`.
 */
export function colorClass(color: string): string {
  return `c-${color.slice(1)}`;
}

/**
 * Adds a style sheet with the colours of the pictures that a page shows, wherever they come from.
 *
 * @param html a whole page; one without pictures is returned as it is.
 */
export function withColors(html: string): string {
  const colors = new Set([...html.matchAll(CLASS)].map(([, color = '']) => color));
  if (colors.size === 0) return html;
  const rules = [...colors].sort().map((color) => `.c-${color}{${declarations(color)}}`);
  return html.replace('</head>', `<style>@media screen{${rules.join('')}}</style></head>`);
}

/** The alternative text of a picture that does not load stands on the colour, so it is black or white. */
function declarations(color: string): string {
  return `background-color:#${color};color:#${isBright(color) ? '000' : 'fff'}`;
}

/** Whether black is the better contrast: relative luminance above 0.179 (WCAG 2.2, contrast ratio). */
function isBright(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
