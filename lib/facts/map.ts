import type { Office } from './office.ts';

/** Zoom level that shows a single building and the streets around it. */
const ZOOM = 18;

/** Address of an OpenStreetMap page with a marker at the office. Only a link: the page itself loads no map. */
export function mapUrl({ position: { lat, lon } }: Office): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`;
}
