import type { Office } from '../../lib/facts/office.ts';

/** An office invented for tests, with every character that formats have to escape. */
export const OFFICE: Office = {
  name: 'Amt für Tests, Proben; und <b>',
  city: 'Stadt Beispiel',
  building: 'Altes Haus',
  street: 'Weg 1',
  postalCode: '12345',
  locality: 'Beispiel',
  region: 'Beispielland',
  country: 'DE',
  email: 'amt@example.org',
  phone: '0631 123-45',
  position: { lat: 49.5, lon: 7.25 },
};
