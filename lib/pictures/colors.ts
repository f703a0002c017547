/** Background colours of pictures that load, `rgb` in hexadecimal: greys, then frequent colours of photos. */
export const PLACE_COLORS = [
  ...['222', '666', '999', 'ccc', 'fff'],
  ...['432', '754', 'a97', 'dcb', '943'],
  ...['232', '564', '896', '234', '456', '79b'],
] as const;

/**
 * The class of the nearest of those colours (_includes/styles/pictures.css). The Content Security Policy forbids
 * style attributes, and each further style element would add a hash to it.
 *
 * @param color `#rrggbb`.
 */
export function colorClass(color: string): string {
  const wanted = channels(color.slice(1));
  const distance = (place: string) =>
    channels(place).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0);
  const [nearest] = [...PLACE_COLORS].sort((a, b) => distance(a) - distance(b));
  return `c-${nearest}`;
}

/** Red, green and blue from 0 to 255, of `rgb` or `rrggbb`. */
function channels(hex: string): number[] {
  const digits = hex.length / 3;
  return [0, 1, 2].map((at) =>
    Number.parseInt(hex.slice(at * digits, (at + 1) * digits).repeat(3 - digits), 16),
  );
}
