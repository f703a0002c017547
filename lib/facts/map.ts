import type { Office } from './office.ts';
import { postalAddress } from './postal-address.ts';

/** Zoom level that shows a single building and the streets around it. */
const ZOOM = 18;

/** Address of an OpenStreetMap page with a marker at the office. Only a link: the page itself loads no map. */
export function mapUrl({ position: { lat, lon } }: Office): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`;
}

/**
 * Address of an OpenStreetMap search for a postal address.
 *
 * @param locality is added where the address names no place.
 */
export function placeMapUrl(address: string, locality: string): string {
  const isWhole = address.includes(locality) || postalAddress(address, locality).postalCode !== '';
  const whole = isWhole ? address : `${address} ${locality}`;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(whole)}`;
}
