import type { JSX } from 'preact';
import type { Row } from './hero-drawing-data.ts';
import { faces, level, type Point, pair, project, shade } from './hero-drawing-geometry.ts';
import { houses } from './hero-drawing-house-shapes.ts';
import { Marker, outlines } from './hero-drawing-houses.tsx';
import { isTree, type Tree, Trees } from './hero-drawing-trees.tsx';

/** What a sign that is no house takes of the row. */
const widths: Readonly<Record<string, number>> = { '|': 40, '.': 26, t: 26, l: 26, p: 26 };

/** Path data of a market tent's canopy, from its front corner on, its origin. */
const canopy = 'l20-12-20-18-20 18z';

/**
 * The houses, trees and tents of one row. In: the row as the data file writes it; out: what stands there from
 * the far end to the near one, so that what is nearer covers what is farther.
 */
export function TownRow({ row }: { row: Row }): JSX.Element[] {
  const placed: JSX.Element[] = [];
  let trees: Tree[] = [];
  const placeTrees = () => {
    if (trees.length > 0) placed.push(<Trees trees={trees} />);
    trees = [];
  };
  let x = row.x;
  for (const [sign, letter, colour] of row.items.matchAll(/([a-fp])(\d)|./gi)) {
    const kind = (letter ?? sign).toLowerCase();
    x += houses[kind]?.width ?? widths[kind] ?? 0;
    const [px, py] = project([x, row.y, 0]);
    if (isTree(kind)) trees.push({ kind, x: px, y: py });
    if (letter === undefined) continue;
    placeTrees();
    placed.push(
      <path
        class={`h-r${colour}`}
        d={`M${pair(px, py)}${outlines[kind] ?? canopy}`}
        marker-start={`url(#h-${letter})`}
      />,
    );
  }
  placeTrees();
  return placed;
}

/** Streets, the lawns between the backs of the houses, and the paved square beside the church. */
export function Ground(): JSX.Element {
  const lawns: Point[][] = [];
  const streets: Point[][] = [];
  for (const y of [30, 220, 410, 600, 790]) {
    for (const x of [-260, 40, 340, 640, 940]) {
      const beyondTown = x + y < 480;
      const square = x === 340 && (y === 220 || y === 410);
      if (!beyondTown && !square) lawns.push(level(x, y, x + 260, y + 30));
    }
    streets.push(level(y === 220 ? 640 : 520 - y, y + 98, 1200, y + 122));
  }
  for (const x of [8, 308, 608, 908]) streets.push(level(x, 620 - x, x + 24, 1000));
  return (
    <>
      <path class="h-road" d={faces(...streets)} fill="#d8cdbf" />
      <path class="h-road" d={faces(level(346, 346, 602, 532))} fill="#f6ecd9" />
      <path class="h-lawn" d={faces(...lawns)} fill="#a9c48f" />
    </>
  );
}

/** The last trees of the wood, where the town begins: uneven steps, the same in every build. */
export function WoodEdge(): JSX.Element {
  const trees = Array.from({ length: 36 }, (_, index) => ({
    kind: index % 5 === 2 ? ('l' as const) : ('t' as const),
    x: index * 46 + ((index * 5) % 7) * 4 - 820,
    y: 348 + ((index * 3) % 5) * 4,
  }));
  return <Trees trees={trees} />;
}

/** What lies over the canopy: the tent's shadow, poles and dark side. */
export function TentDefinition(): JSX.Element {
  return (
    <Marker id="h-p">
      <path d="m0 4l20-12 20 12-20 12z" {...shade} />
      <path d="m-19-12v12m19 0v12m19-24v12" stroke="#8a7a76" stroke-width="2" />
      <path d="m0 0l20-12-20-18z" {...shade} />
    </Marker>
  );
}
