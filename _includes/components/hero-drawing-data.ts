/** One row of the town, from its left end towards the viewer's right. */
export interface Row {
  /** Left end and building line in town coordinates. */
  readonly x: number;
  readonly y: number;
  /**
   * House letter and roof colour (`a0`; a capital has tinted walls), `p0` market tent and its
   * colour, `t` round and `l` slim tree, `.` a tree's width of nothing, `|` side street.
   */
  readonly items: string;
}

/** Behind the two landmarks, from back to front. */
export const behind: readonly Row[] = [
  { x: 692, y: -74, items: 'a1' },
  { x: 640, y: 30, items: 'a1B5c4' },
  { x: 640, y: 46, items: 't..tt.t.t' },
  { x: 470, y: 116, items: 'A5a1|c1d0A5b3' },
  { x: 350, y: 144, items: 't.l.t.tlt.t.t' },
  { x: 360, y: 220, items: 'b4E1c5b1|a1f2c5A3|c1' },
  { x: 640, y: 236, items: '.t.tt..t..|.tt' },
  { x: 170, y: 306, items: 'a5b0' },
];

/** Between the church and the Rathaus. */
export const between: readonly Row[] = [
  { x: 660, y: 306, items: 'A2e1b4a5|c0' },
  { x: 204, y: 410, items: 'C1t' },
  { x: 354, y: 370, items: 't.t.t.t.t' },
  { x: 640, y: 410, items: 'c5e4A1b3' },
  { x: 640, y: 426, items: 't.tt..t' },
  { x: 384, y: 400, items: 'p2..p4..p0' },
  { x: 40, y: 496, items: 'a1b2' },
];

/** In front of both. */
export const before: readonly Row[] = [
  { x: 384, y: 460, items: '.p5..p1..p3' },
  { x: 640, y: 496, items: 'a0B4' },
  { x: 324, y: 500, items: 't.t.t.t.t' },
  { x: -77, y: 600, items: 'c1|A5e2c1b5|b3a1C5a4|e3' },
  { x: -60, y: 616, items: 't..|.tt.t.t..|t.tt..t' },
  { x: -130, y: 686, items: 'a4a1|c3a1E5a2|a5f1c1b0' },
  { x: -77, y: 790, items: 'C2|a5b3a1c4|d0a1' },
  { x: -77, y: 806, items: 't..|.tt.t.t..|t.tt..t' },
  { x: 40, y: 876, items: 'a1c4A5b1|c1' },
  { x: 100, y: 980, items: 'a5a1a1' },
];
