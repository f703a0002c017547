import type { JSX } from 'preact';
import { box, faces, level, night, type Point, shade, wall } from './hero-drawing-geometry.ts';

const [x0, y0, x1, y1, top] = [176, 440, 298, 484, 296];
const floors = 19;
const glass = '#54708f';

function bands(): Point[][] {
  const found: Point[][] = [];
  for (let floor = 0; floor < floors; floor += 1) {
    const z = 22 + floor * 14;
    for (let x = x0 + 5; x < x1 - 5; x += 28.25) found.push(wall([x, y1], [x + 26, y1], z, z + 8));
  }
  return found;
}

/** Two offices a floor still at work, at places that look chosen by chance and are not. */
function lateOffices(): Point[][] {
  return Array.from({ length: floors * 2 }, (_, index) => {
    const z = 22 + (index >> 1) * 14;
    const x = x0 + 5 + ((index * 5) % 8) * 14.1;
    return wall([x, y1], [x + 12, y1], z, z + 8);
  });
}

/** The Rathaus: a slender light slab, regular bands of windows, a technical storey on the flat roof. */
export function Rathaus(): JSX.Element {
  const slab = box(x0, y0, x1, y1, 0, top);
  const storey = box(x0 + 34, y0 + 10, x1 - 22, y1 - 10, top, top + 20);
  return (
    <>
      <path
        d={faces([
          [x1, y1, 0],
          [x1 + 74, y1 - 74, 0],
          [x1 + 74, y0 - 74, 0],
          [x1, y0, 0],
        ])}
        {...shade}
      />
      <path d={faces(slab.outline)} fill="#f6f2ea" />
      <path d={faces(level(x0 + 5, y0 + 5, x1 - 5, y1 - 5, top))} fill="#cfccc8" />
      <path d={faces(storey.outline)} fill="#f6f2ea" />
      <path d={faces(slab.side, storey.side)} {...shade} />
      <path
        d={faces(
          ...bands(),
          wall([x0 + 5, y1], [x1 - 5, y1], 0, 13),
          wall([x1, y1 - 5], [x1, y0 + 5], 0, 13),
        )}
        fill={glass}
      />
      <path d={faces(slab.outline, storey.outline)} {...night} />
      <path class="h-l" d={faces(...lateOffices())} fill={glass} />
    </>
  );
}
