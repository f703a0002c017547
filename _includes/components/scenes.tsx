import type { JSX } from 'preact';

/**
 * A small scene for each topic, in the hand of drawing.svg: its slopes, its houses, and its colours by day and by night,
 * which are classes of its style. A face to the right lies in the shade.
 */
export const SCENES: Readonly<Record<string, JSX.Element>> = {
  'erste-tage': (
    <>
      <path class="h-glass" d="M13 11V5l11 6v6z" />
      <path class="h-red" d="M29 46L5 32V13l8-5 24 14v19z" />
      <path class="h-yellow" d="M11 36V16l4 3v19zm9 5V21l4 3v19z" />
      <path class="h-shade" d="M29 46V27l8-5v19zm0-19L5 13l8-5 24 14z" />
    </>
  ),
  'deutsch-lernen': (
    <>
      <path class="h-blue" d="M24 46L3 33v-3l21-8 21 8v3z" />
      <path class="h-wall" d="M24 43L5 31q10-7 19 0 9-7 19 0z" />
      <path class="h-shade" d="M24 46V31q9-7 21-1v3z" />
      <path class="h-orange" d="M8 2h32v18H26l-6 6v-6H8z" />
      <path class="h-wall" d="M13 7h22v3H13zm0 5h14v3H13z" />
    </>
  ),
  aufenthalt: (
    <>
      <path class="h-blue" d="M40 46L5 25V5l3-2 35 21v20z" />
      <path class="h-shade" d="M40 46V26L5 5l3-2 35 21v20z" />
      <path class="h-wall" d="M9 12l10 6v12L9 24zm14 8l12 7v3l-12-7zm0 6l8 5v3l-8-5z" />
      <path class="h-purple" d="M11 25q2-10 6 3z" />
      <path class="h-yellow" d="M31 34l5 3v5l-5-3z" />
    </>
  ),
  arbeit: (
    <>
      <path class="h-yellow" d="M3 35a21 8 0 0 0 42 0l-4-5a17 19 0 0 0-34 0z" />
      <path class="h-wall" d="M20 11q4-2 8 0l2 22q-6 2-12 0z" />
      <path class="h-shade" d="M28 12a17 19 0 0 1 13 18l4 5a21 8 0 0 1-42 0q20 6 26-1z" />
    </>
  ),
  wohnen: <use class="h-red h-day" href="#_gable" transform="translate(25 47)scale(.33)" />,
  'kinder-und-schule': (
    <>
      <use class="h-orange h-day" href="#_hip" transform="translate(29 43)scale(.32)" />
      <circle class="h-blue" cx="11" cy="40" r="6" />
      <path class="h-wall" d="M5 40q6-5 12 0-6 3-12 0z" />
    </>
  ),
  gesundheit: (
    <>
      <path class="h-glass" d="M15 13V5l11 6v8z" />
      <path class="h-tinted" d="M28 46L4 32V15l11-7 24 14v17z" />
      <path class="h-wall" d="M28 46L4 32V15l24 14z" />
      <path class="h-shade" d="M28 46V29l11-7v17z" />
      <path class="h-red" d="M16 37q-7-9-7-14 3-3 7 2 4-1 7 6 0 5-7 6z" />
    </>
  ),
  beratung: (
    <>
      <path class="h-purple" d="M3 46V35a10 10 0 0 1 20 0v11z" />
      <path class="h-green" d="M26 46V35a10 10 0 0 1 20 0v11z" />
      <path class="h-shade" d="M16 46V26q7 2 7 9v11zm23 0V26q7 2 7 9v11z" />
      <path
        class="h-tinted"
        d="M7 19a6 6 0 0 0 12 0 6 6 0 0 0-12 0zm23 0a6 6 0 0 0 12 0 6 6 0 0 0-12 0z"
      />
      <path class="h-yellow" d="M14 2h20v10h-8l-4 4v-4h-8z" />
    </>
  ),
  geld: (
    <>
      <path class="h-yellow" d="M4 14a12 7 0 0 1 24 0v25a12 7 0 0 1-24 0z" />
      <path class="h-orange" d="M24 30a10 6 0 0 1 20 0v9a10 6 0 0 1-20 0z" />
      <path
        class="h-wall"
        d="M8 14a8 4 0 0 0 16 0 8 4 0 0 0-16 0zm20 16a6 3 0 0 0 12 0 6 3 0 0 0-12 0z"
      />
      <path class="h-shade" d="M16 46V21q11-1 12-7v25q-1 6-12 7zm18-1v-9q9-1 10-6v9q-1 5-10 6z" />
    </>
  ),
  schutz: (
    <>
      <use class="h-orange h-day" href="#_gable" transform="translate(25 47)scale(.22)" />
      <path class="h-purple" d="M2 23a22 20 0 0 1 44 0q-5-5-11 0-5-5-11 0-6-5-11 0-6-5-11 0z" />
      <path class="h-shade" d="M24 3a22 20 0 0 1 22 20q-5-5-11 0 0-14-11-20z" />
    </>
  ),
  'briefe-und-rechte': (
    <>
      <path class="h-orange" d="M39 47L4 26V5l3-2 35 21v21z" />
      <path class="h-wall" d="M39 47L4 26V5l35 21z" />
      <path class="h-shade" d="M4 5l18 23 17-2zm35 42V26l3-2v21z" />
      <path class="h-red" d="M18 24a4 5 0 1 0 8 4 4 5 0 1 0-8-4z" />
    </>
  ),
  ukraine: (
    <>
      <path class="h-glass" d="M7 3l3-1v44l-3-1z" />
      <path class="h-blue" d="M10 4l34 18v11L10 15z" />
      <path class="h-yellow" d="M10 15l34 18v11L10 26z" />
      <path class="h-shade" d="M22 10l9 5v22l-9-5z" />
    </>
  ),
};

/** The scene of a topic, for the eye alone; nothing where it has none. */
export function Scene({ topic }: { topic: string }): JSX.Element | null {
  const scene = SCENES[topic];
  if (!scene) return null;
  return (
    <svg class="scene" aria-hidden="true" viewBox="0 0 48 48" width="48" height="48">
      {scene}
    </svg>
  );
}
