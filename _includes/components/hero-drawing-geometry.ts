/** A point of the drawn town: x runs to the lower right, y to the lower left, z up (drawing units). */
export type Point = readonly [x: number, y: number, z: number];

/**
 * Oblique view from above: both ground axes fall by 3 for every 5 across, heights stay true.
 * In: town coordinates. Out: whole drawing units, so that the markup stays short.
 */
export function project([x, y, z]: Point): [number, number] {
  return [Math.round(x - y), Math.round((x + y) * 0.6 - z)];
}

/** Two numbers of a path with no more between them than they need. */
export function pair(dx: number, dy: number): string {
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function step(dx: number, dy: number): string {
  if (dx === 0) return `v${dy}`;
  if (dy === 0) return `h${dx}`;
  return `l${pair(dx, dy)}`;
}

/**
 * Path data of closed faces. In: the corners of each face in order. Out: relative commands only, because
 * equal faces then give equal text, which compresses to almost nothing.
 */
export function faces(...polygons: ReadonlyArray<readonly Point[]>): string {
  let pen: [number, number] = [0, 0];
  let path = '';
  for (const corners of polygons) {
    const [first, ...rest] = corners.map(project);
    if (first === undefined) continue;
    path += `m${pair(first[0] - pen[0], first[1] - pen[1])}`;
    let last = first;
    for (const corner of rest) {
      path += step(corner[0] - last[0], corner[1] - last[1]);
      last = corner;
    }
    path += 'z';
    pen = first;
  }
  return path;
}

/** Upright face over a ground line, from height `z0` to `z1`. */
export function wall(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  z0: number,
  z1: number,
): Point[] {
  return [
    [x0, y0, z0],
    [x1, y1, z0],
    [x1, y1, z1],
    [x0, y0, z1],
  ];
}

/** Level face: a roof or a piece of ground between two corners at height `z`. */
export function level(x0: number, y0: number, x1: number, y1: number, z = 0): Point[] {
  return [
    [x0, y0, z],
    [x1, y0, z],
    [x1, y1, z],
    [x0, y1, z],
  ];
}

/** Box between two ground corners: what is seen of it as one outline, and its side away from the light. */
export function box(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  z0: number,
  z1: number,
): { outline: Point[]; side: Point[] } {
  return {
    outline: [
      [x1, y0, z0],
      [x1, y1, z0],
      [x0, y1, z0],
      [x0, y1, z1],
      [x0, y0, z1],
      [x1, y0, z1],
    ],
    side: wall([x1, y1], [x1, y0], z0, z1),
  };
}

/**
 * Paint of every shadow and of every side away from the light, which comes from the left. The fill alone is
 * translucent, because every element with an opacity is painted into a layer of its own.
 */
export const shade = { fill: '#22265a', 'fill-opacity': '.22' } as const;

/** Paint over whatever shall be dim in the dark scheme, where the style sheet shows it. */
export const night = {
  class: 'h-n',
  fill: '#0d1546',
  'fill-opacity': '.64',
  display: 'none',
} as const;
