import type { JSX } from 'preact';
import { pair, shade } from './hero-drawing-geometry.ts';

/** A tree and the place where it stands, in drawing units. */
export interface Tree {
  readonly kind: TreeKind;
  readonly x: number;
  readonly y: number;
}

type Ellipse = readonly [cx: number, cy: number, rx: number, ry: number];

/** Shadow, crown, and the part of the crown that the light meets: of the round tree `t` and the slim tree `l`. */
const parts = {
  t: [
    [9, 0, 18, 7],
    [0, -14, 17, 17],
    [-4, -18, 11, 11],
  ],
  l: [
    [9, 0, 14, 6],
    [0, -20, 12, 24],
    [-4, -23, 6, 17],
  ],
} as const satisfies Record<string, readonly Ellipse[]>;

/** A kind of tree by the letter that the rows of the town use. */
type TreeKind = keyof typeof parts;

/** Whether a sign of a row stands for a tree. */
export function isTree(sign: string): sign is TreeKind {
  return sign in parts;
}

/** Trees that stand together, in three paths for all, because a phone lays out and paints each element by itself. */
export function Trees({ trees }: { trees: readonly Tree[] }): JSX.Element {
  const [shadows, crowns, lights] = ([0, 1, 2] as const).map((part) =>
    ellipses(trees.map(({ kind, x, y }) => [x, y, parts[kind][part]])),
  );
  return (
    <>
      <path d={shadows} {...shade} />
      <path class="h-t1" d={crowns} fill="#37705a" />
      <path class="h-t2" d={lights} fill="#5a9670" />
    </>
  );
}

/** Path data of ellipses about places, in relative commands only, as of `faces`. */
function ellipses(placed: readonly (readonly [x: number, y: number, Ellipse])[]): string {
  let [penX, penY] = [0, 0];
  return placed
    .map(([x, y, [cx, cy, rx, ry]]) => {
      const [dx, dy] = [x + cx - rx - penX, y + cy - penY];
      [penX, penY] = [penX + dx, penY + dy];
      const half = `a${rx} ${ry} 0 1 0`;
      return `m${pair(dx, dy)}${half} ${2 * rx} 0${half}-${2 * rx} 0z`;
    })
    .join('');
}
