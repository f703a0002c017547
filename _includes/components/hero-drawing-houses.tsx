import type { ComponentChildren, JSX } from 'preact';
import { faces, type Point, shade } from './hero-drawing-geometry.ts';
import { depth, dormers, type House, houses, shape, windows } from './hero-drawing-house-shapes.ts';

const glass = '#5d6f86';

/** Path data of what is seen of each kind of house, to stand after the command that moves to its origin. */
export const outlines: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(houses).map(([kind, house]) => [
    kind,
    faces(shape(house).outline).replace('m0 0', ''),
  ]),
);

/**
 * What lies over the outline of each kind of house that stands in the town: the outline has the colour of the roof. In:
 * all signs of the rows; a capital letter has tinted walls. They are markers and no copies, because a browser computes
 * the style of each part of each copy, and of a marker's once for all houses.
 */
export function HouseDefinitions({ signs }: { signs: ReadonlySet<string> }): JSX.Element[] {
  return Object.entries(houses).flatMap(([kind, house]) =>
    [
      { letter: kind, paint: 'h-plain' },
      { letter: kind.toUpperCase(), paint: 'h-tinted' },
    ]
      .filter(({ letter }) => signs.has(letter))
      .map((walls) => <HouseMarker key={walls.letter} house={house} {...walls} />),
  );
}

interface HouseMarkerProps {
  readonly letter: string;
  readonly house: House;
  /** Class of the walls. */
  readonly paint: string;
}

/** Walls, shadows and windows of a kind of house. What has one paint is one path. */
function HouseMarker({ letter, house, paint }: HouseMarkerProps): JSX.Element {
  const { walls, dark } = shape(house);
  const { fronts, lids, cheeks, panes } = dormers(house);
  const reach = house.eaves / 4;
  const shadow: Point[] = [
    [0, 0, 0],
    [reach, -reach, 0],
    [reach, -depth - reach, 0],
    [0, -depth, 0],
  ];
  return (
    <Marker id={`h-${letter}`}>
      <path class={paint} d={faces(...walls, ...fronts)} />
      <path d={faces(shadow, ...dark, ...lids, ...cheeks)} {...shade} />
      <path class="h-g" d={faces(...panes, ...windows(house, false))} fill={glass} />
      <path class="h-l" d={faces(...windows(house, true))} fill={glass} />
    </Marker>
  );
}

/** What is painted where a path begins that refers to it. */
export function Marker({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return (
    <marker id={id} markerUnits="userSpaceOnUse" overflow="visible">
      {children}
    </marker>
  );
}
