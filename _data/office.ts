import type { Office } from '../lib/facts/office.ts';

/**
 * The office, for contact card, footer, Impressum, vCard, JSON-LD, security.txt and facts. Sources: page of 2019
 * (name, address), city's footer 2026 (address), nachrichten-kl.de 2026 (e-mail), pfalzdigital.de 2024 (phone),
 * structurae.de (position).
 */
export const office: Office = {
  name: 'Projektbüro Integration und Interkulturelle Angelegenheiten',
  city: 'Stadt Kaiserslautern',
  building: 'Rathaus',
  street: 'Willy-Brandt-Platz 1',
  postalCode: '67657',
  locality: 'Kaiserslautern',
  region: 'Rheinland-Pfalz',
  country: 'DE',
  email: 'integration@kaiserslautern.de',
  phone: '0631 365-2381',
  /** Degrees, WGS 84; also the place of the weather. */
  position: { lat: 49.4467, lon: 7.7678 },
};

export default office;
