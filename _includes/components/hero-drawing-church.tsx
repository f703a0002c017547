import type { JSX } from 'preact';
import { box, faces, night, type Point, shade, wall } from './hero-drawing-geometry.ts';
import { lancet, slate, stone, Tower } from './hero-drawing-tower.tsx';

/** Nave and choir share one axis; the choir is narrower, lower and ends in an apse. */
const nave = { x0: 356, x1: 506, y0: 246, y1: 330, eaves: 68, ridge: 130 };
const axis = 288;
const choir = { x1: 604, apse: 626, y1: 318, eaves: 62, ridge: 102 };
const stout = { x: 526, radius: 26 };

function Nave(): JSX.Element {
  const { x0, x1, y0, y1, eaves, ridge } = nave;
  const gable: Point[] = [
    [x1, y1, 0],
    [x1, y0, 0],
    [x1, y0, eaves],
    [x1, axis, ridge],
    [x1, y1, eaves],
  ];
  const roof: Point[] = [
    [x0, y1 + 3, eaves - 4],
    [x1, y1 + 3, eaves - 4],
    [x1, axis, ridge],
    [x0, axis, ridge],
  ];
  const front = wall([x0, y1], [x1, y1], 0, eaves);
  return (
    <>
      <path d={faces(front)} fill={stone.lit} />
      <path d={faces(gable)} fill={stone.dark} />
      <path d={faces(roof)} fill={slate.lit} />
      <path d={faces(front, gable, roof)} {...night} />
    </>
  );
}

function Choir(): JSX.Element {
  const { x1, apse, y1, eaves, ridge } = choir;
  const x0 = nave.x1;
  const side = stout.x + stout.radius;
  const t = stout.radius * (Math.SQRT2 - 1);
  const fall = (ridge - eaves) / (y1 - axis);
  const top: Point = [x1 - 6, axis, ridge];
  const bend: readonly [number, number] = [apse, axis + 12];
  const front = wall([x0, y1], [x1, y1], 0, eaves);
  const slanted = wall([x1, y1], bend, 0, eaves);
  const end = wall(bend, [apse, axis - 12], 0, eaves);
  // The slope leaves out the foot of the stout tower, which stands through it.
  const roof: Point[] = [
    [x0, y1, eaves],
    [x1, y1, eaves],
    top,
    [side, axis, ridge],
    [side, axis + t, ridge - t * fall],
    [stout.x + t, axis + stout.radius, ridge - stout.radius * fall],
    [x0, axis + stout.radius, ridge - stout.radius * fall],
  ];
  const hip: Point[] = [[x1, y1, eaves], [...bend, eaves], top];
  const back: Point[] = [[...bend, eaves], [apse, axis - 12, eaves], top];
  return (
    <>
      <path d={faces(front)} fill={stone.lit} />
      <path d={faces(slanted)} fill={stone.front} />
      <path d={faces(end)} fill={stone.dark} />
      <path d={faces(roof)} fill={slate.lit} />
      <path d={faces(hip)} fill={slate.front} />
      <path d={faces(back)} fill={slate.dark} />
      <path d={faces(front, slanted, end, roof, hip, back)} {...night} />
    </>
  );
}

/** Tall windows between buttresses along the sunny side of nave and choir. */
function Bays(): JSX.Element {
  const windows: Point[][] = [];
  const fronts: Point[][] = [];
  const sides: Point[][] = [];
  for (const [from, to, y] of [
    [388, nave.x1, nave.y1],
    [516, choir.x1, choir.y1],
  ] as const) {
    for (let x = from; x < to - 12; x += 26) {
      windows.push(lancet(x, y, 12, 11, 44));
      const buttress = box(x + 15, y, x + 21, y + 8, 0, 50);
      fronts.push(buttress.outline);
      sides.push(buttress.side);
    }
  }
  return (
    <>
      <path class="h-l" d={faces(...windows)} fill="#5a3a44" />
      <path d={faces(...fronts)} fill="#e09a7e" />
      <path d={faces(...sides)} fill={stone.dark} />
      <path d={faces(...fronts)} {...night} />
    </>
  );
}

/** The Stiftskirche: Gothic hall church, two slim towers in the west, a stout one before the choir. */
export function Stiftskirche(): JSX.Element {
  const { x0, y0, y1 } = nave;
  return (
    <>
      <path
        d={faces([
          [604, 318, 0],
          [646, 298, 0],
          [646, 256, 0],
          [626, 276, 0],
        ])}
        {...shade}
      />
      <Tower x={x0} y={y0 + 12} radius={15} top={150} tip={240} />
      <Nave />
      <Tower x={stout.x} y={axis} radius={stout.radius} top={178} tip={290} />
      <Choir />
      <Bays />
      <Tower x={x0} y={y1 - 12} radius={15} top={150} tip={240} />
    </>
  );
}
