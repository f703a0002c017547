import type { JSX } from 'preact';
import { Stiftskirche } from './hero-drawing-church.tsx';
import { before, behind, between, type Row } from './hero-drawing-data.ts';
import { HouseDefinitions } from './hero-drawing-houses.tsx';
import { Rathaus } from './hero-drawing-rathaus.tsx';
import { Ground, TentDefinition, TownRow, WoodEdge } from './hero-drawing-town.tsx';

const treetops = 'q8-16 20-3q10-16 24 1q9-18 22 1q9-13 18 1'.repeat(20);

/** Calm sky, and the hills of the Pfälzerwald from the palest and farthest to the wood beside the town. */
function Landscape(): JSX.Element {
  return (
    <>
      <path class="h-sky" d="M0 0h1600v700H0z" fill="#d5e8ee" />
      <circle class="h-sun" cx="412" cy="132" r="36" fill="#fdf4d8" />
      <path
        class="h-hill1"
        d="M0 215c140-10 210-62 350-50s200 40 340 20 220-55 360-40 200 50 550 20v200H0z"
        fill="#b9d6d0"
      />
      <path
        class="h-hill2"
        d="M0 225c200-50 320 20 520 5s260-30 420-20 200 30 340 10 200-60 320-30v200H0z"
        fill="#93bfb0"
      />
      <path
        class="h-hill3"
        d="M0 270c120-40 260-10 420-25s260 30 480 10 420 30 700-25v200H0z"
        fill="#649e86"
      />
      <path class="h-hill4" d={`M-10 316${treetops}v100H0z`} fill="#3f7d66" />
      <path class="h-ground" d="M0 346h1600v400H0z" fill="#ecdfc8" />
    </>
  );
}

/** All signs of the rows. */
const signs = new Set([...behind, ...between, ...before].flatMap(({ items }) => [...items]));

function rows(list: readonly Row[]): JSX.Element[] {
  return list.map((row) => <TownRow row={row} />);
}

/**
 * Rathaus and Stiftskirche from above, drawn for this site, as one inline picture that may be cropped on all
 * sides. It has no name of its own: that stands where it is shown. Colours are plain attributes; the classes let
 * the dark scheme (styles/hero.css) turn day into night. Parts stand in the order in which they cover each other.
 */
export function HeroDrawing(): JSX.Element {
  return (
    <svg
      class="h-art"
      viewBox="0 0 1600 700"
      aria-hidden="true"
      preserveAspectRatio="xMidYMid slice"
    >
      <defs>
        <HouseDefinitions signs={signs} />
        <TentDefinition />
      </defs>
      <Landscape />
      <g transform="translate(800)">
        <Ground />
        <WoodEdge />
        {rows(behind)}
        <Stiftskirche />
        {rows(between)}
        <Rathaus />
        {rows(before)}
      </g>
    </svg>
  );
}
