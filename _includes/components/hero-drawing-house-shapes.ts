import { level, type Point, wall } from './hero-drawing-geometry.ts';

/** Where the ridge runs, seen from the street before the house. */
type Roof = 'along' | 'across' | 'hip' | 'flat';

export interface House {
  /** Along the street, and the height of the walls, in drawing units. */
  readonly width: number;
  readonly eaves: number;
  readonly roof: Roof;
  /** Windows side by side in each storey of the front. */
  readonly columns: number;
  /** Left edges of the dormers on the sunny slope, counted from the right end. */
  readonly dormers?: readonly number[];
}

/** Every house is equally deep so that rows keep one building line. */
export const depth = 56;

/** Rise of the ridge by the width of the house: at least 0.6, the fall of the view, hides the far slope. */
const pitch = 0.61;

/** Kinds of houses by the letter that the rows of the town use. */
export const houses: Readonly<Record<string, House>> = {
  a: { width: 65, eaves: 44, roof: 'along', columns: 4, dormers: [-30, -54] },
  b: { width: 52, eaves: 50, roof: 'across', columns: 3 },
  c: { width: 78, eaves: 46, roof: 'hip', columns: 5, dormers: [-46] },
  d: { width: 65, eaves: 62, roof: 'flat', columns: 4 },
  e: { width: 52, eaves: 58, roof: 'along', columns: 3 },
  f: { width: 52, eaves: 64, roof: 'across', columns: 3 },
};

interface Shape {
  /** All that is seen of the house, from its origin on, the ground corner nearest to the viewer. */
  readonly outline: Point[];
  readonly walls: Point[][];
  /** What the light, which comes from the left, does not meet. */
  readonly dark: Point[][];
}

/** What is seen of a house, part by part. */
export function shape({ width: w, eaves: h, roof }: House): Shape {
  const front = wall([-w, 0], [0, 0], 0, h);
  const side = wall([0, 0], [0, -depth], 0, h);
  const right: Point[] = [
    [0, 0, 0],
    [0, -depth, 0],
    [0, -depth, h],
  ];
  const left: Point[] = [
    [-w, 0, h],
    [-w, 0, 0],
  ];
  if (roof === 'flat') {
    // A path has a hole where its faces meet the other way round.
    const parapet = [level(-w, -depth, 0, 0, h), level(5 - w, 5 - depth, -5, -5, h).reverse()];
    return {
      outline: [...right, [-w, -depth, h], ...left],
      walls: [front, side, ...parapet],
      dark: [side, wall([-w + 5, 5 - depth], [-5, 5 - depth], h - 4, h)],
    };
  }
  if (roof === 'across') {
    const top = h + w * pitch;
    const peak: Point = [-w / 2, 0, top];
    const back: Point = [-w / 2, -depth, top];
    return {
      outline: [...right, back, peak, ...left],
      walls: [front, [[-w, 0, h], [0, 0, h], peak], side],
      dark: [side, [[0, 0, h], [0, -depth, h], back, peak]],
    };
  }
  const top = h + depth * pitch;
  const inset = roof === 'hip' ? depth / 2 : 0;
  const from: Point = [inset - w, -depth / 2, top];
  const to: Point = [-inset, -depth / 2, top];
  const end: Point[] = [[0, 0, h], [0, -depth, h], to];
  return {
    outline: [...right, to, from, ...left],
    walls: roof === 'hip' ? [front, side] : [front, side, end],
    dark: [side, end],
  };
}

/** Windows of both visible walls; every fourth one is lit at night. */
export function windows({ width, eaves, columns }: House, lit: boolean): Point[][] {
  const found: Point[][] = [];
  for (const [length, count, turn] of [
    [width, columns, 0],
    [depth, 3, 1],
  ] as const) {
    for (let z = 9; z < eaves - 12; z += 17) {
      for (let column = 0; column < count; column += 1) {
        if (((column + z + turn) % 4 === 0) !== lit) continue;
        const from = (length / count) * (column + 0.5) - length - 4;
        found.push(
          turn
            ? wall([0, from + 8], [0, from], z, z + 11)
            : wall([from, 0], [from + 8, 0], z, z + 11),
        );
      }
    }
  }
  return found;
}

/** The dormers of a house, part by part. */
export function dormers({ dormers: edges = [], eaves }: House) {
  const [z, top] = [eaves + 9, eaves + 21];
  return {
    fronts: edges.map((x) => wall([x, -8], [x + 14, -8], z, top)),
    // The same way round as the others, for a path has holes where its faces meet the other way round.
    lids: edges.map((x) => level(x - 1, -18, x + 15, -7, top).reverse()),
    cheeks: edges.map((x): Point[] => [
      [x + 14, -8, z],
      [x + 14, -8, top],
      [x + 14, -18, top],
    ]),
    panes: edges.map((x) => wall([x + 3, -8], [x + 11, -8], z + 2, top - 3)),
  };
}
