import type { Office } from './office.ts';

/** Zoom level at which a single building and the streets around it are seen. */
const ZOOM = 18;

/** Address of a map with a mark at the office. A link only: the page itself loads no map. */
export function mapUrl({ position: { lat, lon } }: Office): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`;
}
