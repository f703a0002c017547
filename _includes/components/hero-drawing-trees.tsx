import type { JSX } from 'preact';
import { shade } from './hero-drawing-geometry.ts';

/** A tree by the letter that the rows of the town use, and the place where it stands, in drawing units. */
export interface Tree {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

type Ellipse = readonly [cx: number, cy: number, rx: number, ry: number];

/** Shadow, crown, and the part of the crown that the light meets: of the round tree `t` and the slim tree `l`. */
const parts: Readonly<Record<string, readonly [Ellipse, Ellipse, Ellipse]>> = {
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
};

/** Whether a sign of a row stands for a tree. */
export function isTree(sign: string): boolean {
  return sign in parts;
}

/**
 * Trees that stand together, in three paths: one for each tree would cost a phone more than all of the page's
 * text does.
 */
export function Trees({ trees }: { trees: readonly Tree[] }): JSX.Element {
  const [shadows, crowns, lights] = [0, 1, 2].map((part) => ellipses(trees, part));
  return (
    <>
      <path d={shadows} {...shade} />
      <path class="h-t1" d={crowns} fill="#37705a" />
      <path class="h-t2" d={lights} fill="#5a9670" />
    </>
  );
}

/** Path data in relative commands only, as of `faces`. */
function ellipses(trees: readonly Tree[], part: number): string {
  let [penX, penY] = [0, 0];
  return trees
    .map(({ kind, x, y }) => {
      const [cx, cy, rx, ry] = parts[kind]?.[part] ?? [0, 0, 0, 0];
      const [dx, dy] = [x + cx - rx - penX, y + cy - penY];
      [penX, penY] = [penX + dx, penY + dy];
      const half = `a${rx} ${ry} 0 1 0`;
      return `m${dx}${dy < 0 ? '' : ' '}${dy}${half} ${2 * rx} 0${half}-${2 * rx} 0z`;
    })
    .join('');
}
