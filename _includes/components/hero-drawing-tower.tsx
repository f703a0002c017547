import type { JSX } from 'preact';
import { faces, night, type Point, wall } from './hero-drawing-geometry.ts';

/** Red sandstone by the side that the light meets, and the slate of the roofs likewise. */
export const stone = { lit: '#d98a6d', front: '#bf6a52', dark: '#93473b' };
export const slate = { lit: '#8593a8', front: '#66748b', dark: '#465269' };

interface TowerProps {
  /** Centre on the ground, and the distance from there to each of the eight sides. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Heights of the masonry and of the point of the helm. */
  readonly top: number;
  readonly tip: number;
}

/** The corners that can be seen, from the left edge round the front to the right edge. */
function corners(x: number, y: number, radius: number): [number, number][] {
  const t = radius * (Math.SQRT2 - 1);
  return [
    [x - radius, y + t],
    [x - t, y + radius],
    [x + t, y + radius],
    [x + radius, y + t],
    [x + radius, y - t],
    [x + t, y - radius],
  ];
}

/** A window with a pointed arch on the sunny side; `x` is its left edge. */
export function lancet(x: number, y: number, z: number, width: number, height: number): Point[] {
  const spring = z + height - width;
  return [
    [x, y, z],
    [x + width, y, z],
    [x + width, y, spring],
    [x + width / 2, y, z + height],
    [x, y, spring],
  ];
}

/** Octagonal tower with a pointed helm: three visible sides, each with its own tone. */
export function Tower({ x, y, radius, top, tip }: TowerProps): JSX.Element {
  const ring = corners(x, y, radius);
  const eaves = corners(x, y, radius + 3);
  const helm = (from: number, to: number): Point[] => [
    ...eaves.slice(from, to).map(([ex, ey]): Point => [ex, ey, top]),
    [x, y, tip],
  ];
  const side = (index: number): Point[] => {
    const [from = [x, y], to = from] = ring.slice(index);
    return wall(from, to, 0, top);
  };
  const louvres = [34, 76].map((down) => lancet(x - 3, y + radius, top - down, 6, 22));
  return (
    <>
      <path d={faces(side(1))} fill={stone.lit} />
      <path d={faces(side(2))} fill={stone.front} />
      <path d={faces(side(3))} fill={stone.dark} />
      <path d={faces(helm(0, 6))} fill={slate.dark} />
      <path d={faces(helm(1, 3))} fill={slate.lit} />
      <path d={faces(helm(2, 4))} fill={slate.front} />
      <path d={faces(side(1), side(2), side(3), helm(0, 6))} {...night} />
      <path class="h-l" d={faces(...louvres)} fill="#5a3a44" />
    </>
  );
}
